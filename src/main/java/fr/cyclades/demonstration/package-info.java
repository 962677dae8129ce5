/**
 * What makes a first start possible on a bare machine: the embedded PostgreSQL, the demonstration people and campagnes, and
 * the mails kept for reading at {@code /demonstration/courriels}. Nothing here runs in production: the database is embedded only
 * when no {@code spring.datasource.url} is given, the rest only with {@code cyclades.demonstration=true}.
 */
@ApplicationModule
package fr.cyclades.demonstration;

import org.springframework.modulith.ApplicationModule;
