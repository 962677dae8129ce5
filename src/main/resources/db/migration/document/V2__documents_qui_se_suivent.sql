-- A decision, then its going back: documents of several types that follow one another. Of those with the same name, the last alone is in force.
alter table document.document add column famille text not null default '';
