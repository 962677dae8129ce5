// Builds what the browser downloads: one style sheet, one script, the fonts, and the list of their hashed names.
// Called by Maven in generate-resources; does nothing when no input has changed.
//   target/classes/static/assets/**                          the files, with .gz and .br beside them
//   target/classes/fr/cyclades/habillage/assets.properties   logical name -> address
//   target/classes/fr/cyclades/document/polices/*.ttf        the font of the PDF documents
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { elaguer, motsDeClasse } from './elaguer.mjs'

const ici = dirname(fileURLToPath(import.meta.url))
const racine = resolve(ici, '../../..')
const modules = join(racine, 'node_modules')
const classes = join(racine, 'target/classes')
const assets = join(classes, 'static/assets')
const polices = join(classes, 'fr/cyclades/document/polices')
const manifeste = join(classes, 'fr/cyclades/habillage/assets.properties')

const empreinteDe = (...textes) => textes.reduce((h, t) => h.update(t), createHash('sha256')).digest('hex').slice(0, 16)
const lire = chemin => readFileSync(chemin, 'utf8')
const fichiers = dossier => existsSync(dossier)
  ? readdirSync(dossier, { recursive: true, withFileTypes: true }).filter(f => f.isFile()).map(f => join(f.parentPath ?? f.path, f.name)).sort()
  : []

const verrou = lire(join(racine, 'package-lock.json'))
const utilisees = motsDeClasse([
  ...fichiers(join(racine, 'src/main/jte')).map(lire),
  ...fichiers(join(racine, 'src/main/java')).map(lire),
  ...fichiers(join(ici, 'scripts')).map(lire),
])
const empreinte = empreinteDe(verrou, ...fichiers(ici).map(f => readFileSync(f)), [...utilisees].sort().join())

if (existsSync(manifeste) && lire(manifeste).includes(empreinte)) process.exit(0)
installer()
await assembler()

function installer () {
  const marque = join(modules, '.cyclades')
  const voulu = empreinteDe(verrou)
  if (existsSync(marque) && lire(marque) === voulu) return
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: racine, stdio: 'inherit' })
  } catch {
    console.error('npm ci failed: the design system and the fonts come from npm; check the network or the npm registry, then build again.')
    process.exit(1)
  }
  writeFileSync(marque, voulu)
}

async function assembler () {
  const { build } = await import('esbuild')
  const feuilles = lire(join(ici, 'cyclades.css')).match(/@gouvfr[^"]+/g).map(f => join(modules, f))
  rmSync(assets, { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: { cyclades: join(ici, 'cyclades.css'), script: join(ici, 'cyclades.mjs') },
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    nodePaths: [modules],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    metafile: true,
    legalComments: 'none',
    banner: {
      css: '/* DSFR 1.15.3, Etalab-2.0, restricted use: see its terms. Inter, OFL-1.1. Our own rules begin with cy-. */',
      js: '/* DSFR 1.15.3, Etalab-2.0, restricted use: see its terms. */'
    },
    loader: { '.svg': 'dataurl', '.woff2': 'file' },
    plugins: [elaguer({ utilisees, feuilles, textes: [...fichiers(join(ici, 'styles')), ...fichiers(join(ici, 'scripts'))].map(lire) })],
    logLevel: 'warning'
  })
  const noms = new Map([['cyclades.css', 'style'], ['cyclades.mjs', 'script'], ['inter-latin-wght-normal.woff2', 'police']])
  const lignes = [`# ${empreinte}`]
  for (const [sortie, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = (entryPoint ?? Object.keys(inputs)[0]).split('/').pop()
    if (noms.has(source)) lignes.push(`${noms.get(source)}=/assets/${sortie.split('/').pop()}`)
  }
  const marque = readFileSync(join(ici, 'marque.svg'))
  const icone = `marque-${empreinteDe(marque)}.svg`
  writeFileSync(join(assets, icone), marque)
  lignes.push(`icone=/assets/${icone}`)
  compresser()
  copierPolices()
  mkdirSync(dirname(manifeste), { recursive: true })
  writeFileSync(manifeste, lignes.join('\n') + '\n')
}

function compresser () {
  for (const fichier of fichiers(assets).filter(f => ['.css', '.js', '.svg'].includes(extname(f)))) {
    const octets = readFileSync(fichier)
    writeFileSync(fichier + '.gz', gzipSync(octets, { level: 9 }))
    writeFileSync(fichier + '.br', brotliCompressSync(octets, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
}

function copierPolices () {
  mkdirSync(polices, { recursive: true })
  for (const graisse of ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold']) {
    const nom = graisse.replace(/^\d+/, '').replace('Regular_Italic', 'Italic')
    cpSync(join(modules, '@expo-google-fonts/inter', graisse, `Inter_${graisse}.ttf`), join(polices, `Inter-${nom}.ttf`))
  }
}
