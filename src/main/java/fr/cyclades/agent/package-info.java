/**
 * The agents of the exam services: who they are, how they sign in at {@code /gestion}, what they may do and on which candidatures. The
 * others use the principal {@link fr.cyclades.agent.AgentConnecte}, the annotation {@link fr.cyclades.agent.Droit} that every route of
 * {@code /gestion} carries, and {@link fr.cyclades.agent.Perimetres}, which gives the {@link fr.cyclades.agent.Perimetre} that their SQL
 * must keep to.
 *
 * <p>Nothing is shared with the accounts of candidates: other tables, other cookie, other chain of filters, shorter sessions
 * (decision 40).
 *
 * <p>Tables: {@code agent.agent}, {@code agent.habilitation}, {@code agent.session}, {@code agent.lien}, {@code agent.second_facteur},
 * {@code agent.code_de_secours}, {@code agent.connexion_en_attente}. Routes: {@code /gestion/connexion…}, {@code /gestion/moi…}, {@code /gestion/deconnexion},
 * {@code /gestion/mot-de-passe/{jeton}}, {@code /gestion/agents…}. Events: none.
 * Mail: the link by which an agent chooses a password; what happens to his second factor.
 */
@ApplicationModule(
        allowedDependencies = {"socle", "habillage", "acces", "journal", "courriel", "referentiel", "reglement", "campagne", "stockage"})
package fr.cyclades.agent;

import org.springframework.modulith.ApplicationModule;
