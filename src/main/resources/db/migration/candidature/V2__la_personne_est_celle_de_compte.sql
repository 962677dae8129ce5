alter table candidature.brouillon add foreign key (candidat) references compte.candidat (id);
alter table candidature.candidature add foreign key (candidat) references compte.candidat (id);
