-- The second factor of an agent (TOTP, RFC 6238). The secret is sealed with a key that is not in this database.
create table agent.second_facteur (
    agent       uuid        primary key references agent.agent,
    secret      bytea       not null,
    propose     timestamptz not null,
    active      timestamptz,
    dernier_pas bigint      not null default 0
);
comment on column agent.second_facteur.active is 'when the agent proved to hold it; before, it counts for nothing';
comment on column agent.second_facteur.dernier_pas is 'the step of the last code accepted: none is accepted twice';

-- Each opens the door once, without the telephone; only its fingerprint is kept.
create table agent.code_de_secours (
    agent     uuid  not null references agent.agent,
    empreinte bytea not null,
    primary key (agent, empreinte)
);

-- Who gave the right password and has not given the code yet.
create table agent.connexion_en_attente (
    jeton  bytea       primary key,
    agent  uuid        not null references agent.agent,
    limite timestamptz not null
);
create index connexion_en_attente_agent on agent.connexion_en_attente (agent);
