// Makes the lists of communes and départements that the application reads, from @etalab/decoupage-administratif (npm).
// Called by Maven in generate-resources, after the other files of npm were installed; does nothing when they have not changed.
//   target/classes/fr/cyclades/referentiel/communes.tsv       code, nom, département, codes postaux, population, actuelle or ancienne (one line per name and département)
//   target/classes/fr/cyclades/referentiel/departements.tsv   code, nom
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const donnees = join(racine, 'node_modules/@etalab/decoupage-administratif/data')
const sortie = join(racine, 'target/classes/fr/cyclades/referentiel')
const communes = join(sortie, 'communes.tsv')

const date = fichier => statSync(fichier).mtimeMs
const sources = [fileURLToPath(import.meta.url), join(racine, 'package-lock.json')]
if (existsSync(communes) && sources.every(s => date(s) < date(communes))) process.exit(0)

const lire = nom => JSON.parse(readFileSync(join(donnees, nom), 'utf8'))
const ecrire = (fichier, lignes) => writeFileSync(fichier, lignes.map(l => l.join('\t')).join('\n') + '\n')

// Former names come after the present ones, and only where they say something else.
const rang = c => (c.type === 'commune-actuelle' ? 0 : c.type === 'arrondissement-municipal' ? 1 : 2)
const lettres = nom => nom.replaceAll('œ', 'oe').replaceAll('Œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ')
const cle = c => c.departement + lettres(c.nom)
const vues = new Set()
const lignes = lire('communes.json')
  .sort((a, b) => rang(a) - rang(b) || (a.code < b.code ? -1 : 1))
  .filter(c => !vues.has(cle(c)) && vues.add(cle(c)))
  .map(c => [c.code, c.nom, c.departement, (c.codesPostaux ?? []).join(' '), c.population ?? 0, rang(c) < 2 ? 'actuelle' : 'ancienne'])

mkdirSync(sortie, { recursive: true })
ecrire(join(sortie, 'departements.tsv'), lire('departements.json').map(d => [d.code, d.nom]))
ecrire(communes, lignes)
