// An esbuild plugin that leaves out of the DSFR style sheets what no page uses: icons, grid and spacing classes,
// illustrative colours, the dark theme, the colour variables that nothing reads, and the State's fonts but three.
// Class names must therefore be written whole in templates and Java sources: fr-alert--error, not "fr-alert--" + tone.
import { readFileSync } from 'node:fs'

const FACULTATIVE = /^fr-(icon-|fi-|col$|col-|container-(sm|md|lg|xl)|grid-row|[mp][trblxy]?-|text-|h[1-6]$|display-|background-|placement|raw|ratio|responsive|artwork|un?hidden|hidden-|btn--(team|briefcase|fullscreen|display|sort|tooltip|account))/
const COULEUR = /--(green|blue|purple|pink|yellow|orange|brown|beige)-/
const POLICES = /Marianne-(Regular|Medium|Bold)\.woff2/

/** All words of these texts that look like a class of the DSFR. */
export const motsDeClasse = textes => new Set(textes.flatMap(t => t.match(/\bfr-[a-z0-9_-]+/g) ?? []))

/** @param utilisees set of class names; @param feuilles paths of the DSFR sheets; @param textes sources of ours that read variables */
export const elaguer = ({ utilisees, feuilles, textes }) => ({
  name: 'elaguer',
  setup (build) {
    const contenus = new Map(feuilles.map(chemin => [chemin, ecrire(regles(readFileSync(chemin, 'utf8')), utilisees)]))
    const lues = variablesLues([...contenus.values()], textes)
    build.onLoad({ filter: /dsfr.dist.*\.css$/ }, ({ path }) => ({
      contents: contenus.get(path).replace(/(?<=^:root\{)[^}]*/gm, corps => declarations(corps).filter(([nom]) => !nom.startsWith('--') || lues.has(nom)).map(([nom, valeur]) => `${nom}:${valeur}`).join(';')),
      loader: 'css'
    }))
  }
})

/** The rules of a sheet: [prelude, body], body being text for declarations and an array for a group of rules. */
function regles (css) {
  css = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/, '')
  const suite = []
  for (let i = 0; ;) {
    const debut = css.indexOf('{', i)
    if (debut < 0) return suite
    let fin = debut + 1
    for (let niveau = 1; niveau > 0; fin++) niveau += css[fin] === '{' ? 1 : css[fin] === '}' ? -1 : 0
    const prelude = css.slice(i, debut).trim()
    const corps = css.slice(debut + 1, fin - 1).trim()
    suite.push([prelude, /^@(media|supports)/.test(prelude) ? regles(corps) : corps])
    i = fin
  }
}

function ecrire (suite, utilisees) {
  return suite.map(([prelude, corps]) => {
    if (Array.isArray(corps)) {
      const dedans = ecrire(corps, utilisees)
      return dedans && `${prelude}{${dedans}}`
    }
    if (prelude === '@font-face') return POLICES.test(corps) && !/_Italic/.test(corps) ? `${prelude}{${corps.replace(/,\s*url\([^)]*\.woff"\)[^;]*/, '')}}` : ''
    if (prelude.startsWith('@')) return `${prelude}{${corps}}`
    const selecteurs = separer(prelude).filter(s => utile(s, utilisees))
    return selecteurs.length ? `${selecteurs.join()}{${corps.replace(/"?Marianne"?(?=,)/g, 'var(--cy-police)')}}` : ''
  }).filter(Boolean).join('\n')
}

const separer = prelude => prelude.split(/,(?![^(]*\))/).map(s => s.trim())

const utile = (selecteur, utilisees) => !selecteur.includes('data-fr-theme') && (selecteur.match(/\.fr-[\w-]+/g) ?? [])
  .map(classe => classe.slice(1))
  .every(classe => utilisees.has(classe) || !(FACULTATIVE.test(classe) || COULEUR.test(classe)))

const declarations = corps => corps.split(';').filter(d => d.trim()).map(d => [d.slice(0, d.indexOf(':')).trim(), d.slice(d.indexOf(':') + 1).trim()])

/** The custom properties that a rule reads, directly or through other properties of :root. */
function variablesLues (contenus, textes) {
  const racines = contenus.flatMap(c => c.match(/(?<=^:root\{)[^}]*/gm) ?? []).flatMap(declarations)
  const lues = new Set(), aVoir = [...contenus.map(c => c.replace(/^:root\{[^}]*/gm, '')), ...textes].flatMap(noms)
  for (let nom = aVoir.pop(); nom; nom = aVoir.pop()) {
    if (lues.has(nom)) continue
    lues.add(nom)
    racines.filter(([n]) => n === nom).forEach(([, valeur]) => aVoir.push(...noms(valeur)))
  }
  return lues
}

const noms = texte => texte.match(/--[a-z][\w-]*/g) ?? []
