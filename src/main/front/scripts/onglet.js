// A choice can show or hide questions, change the épreuves, mend a tab: once it is kept, the page is asked again and what changed in it
// is replaced in place. Without script « Suivant » does the same.
import { annoncer } from './annonce.js'

const formulaire = document.querySelector('form[data-brouillon]')
const A_COCHER = 'input[type=radio], input[type=checkbox]'
const CHOIX = `select, ${A_COCHER}`
const PARTIES = ['#onglet', '.cy-etat', '.cy-onglets--large', '.cy-onglets--etroit', '.cy-compte', '.cy-resume']
let choisi = false, demande

if (formulaire) {
  formulaire.addEventListener('change', e => { if (e.target.matches(CHOIX)) choisi = true })
  formulaire.addEventListener('input', () => demande?.abort())
  formulaire.addEventListener('garde', () => { if (choisi) relire() })
  formulaire.addEventListener('relire', relire)
}

async function relire () {
  demande?.abort()
  const { signal } = demande = new AbortController()
  try {
    const reponse = await fetch(adresse(), { signal, headers: { Accept: 'text/html' } })
    if (!reponse.ok) return
    const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
    if (signal.aborted) return
    choisi = false
    page.querySelectorAll('[autofocus]').forEach(e => e.removeAttribute('autofocus'))
    const { activeElement: actif } = document
    const avant = questions()
    for (const partie of PARTIES) accorder(document.querySelector(partie), page.querySelector(partie))
    if (!page.querySelector('.cy-resume')) document.querySelector('.cy-resume')?.remove()
    document.title = page.title
    if (!actif.isConnected && actif.id) document.getElementById(actif.id)?.focus({ preventScroll: true })
    annoncer(changement(avant, questions()))
  } catch {
    // The page stays as it is: « Suivant » will show what is to be shown.
  }
}

/** What was told to be missing is told as long as it is. */
function adresse () {
  if (document.querySelector('.cy-resume')) return formulaire.action + '?revoir=tous'
  return formulaire.action + (new URLSearchParams(location.search).has('revoir') ? '?revoir' : '')
}

/** What is asked: the words of each question, by the name of its first field. */
function questions () {
  const groupes = new Map()
  for (const champ of formulaire.elements) {
    const groupe = champ.name && !['hidden', 'submit'].includes(champ.type) && (champ.closest('fieldset') ?? champ.parentElement)
    if (groupe && !groupes.has(groupe)) groupes.set(groupe, [champ.name, groupe.querySelector('legend, label')?.firstChild.textContent])
  }
  return new Map(groupes.values())
}

/** « Une question s’ajoute : Langue vivante B. » Who does not see the page is told what an answer did to it. */
function changement (avant, apres) {
  const neuves = [...apres].filter(([nom, mots]) => mots && !avant.has(nom)).map(([, mots]) => mots.replace(/\s*\(optionnel\)\s*$/, '').trim())
  const parties = [...avant.keys()].filter(nom => !apres.has(nom)).length
  const phrases = []
  if (parties) phrases.push(parties === 1 ? 'Une question n’est plus posée.' : `${parties} questions ne sont plus posées.`)
  if (neuves.length) {
    const combien = neuves.length === 1 ? 'Une question s’ajoute' : `${neuves.length} questions s’ajoutent`
    phrases.push(neuves.length > 3 ? `${combien}.` : `${combien}\u00a0: ${neuves.join(', ')}`.replace(/[^.?!]$/, '$&.'))
  }
  return phrases.join(' ')
}

/** Makes one element like another, keeping the nodes that are the same, so that the focus and what is being typed stay. */
function accorder (ancien, nouveau) {
  if (!ancien || !nouveau) return
  attributs(ancien, nouveau)
  const neufs = [...nouveau.childNodes]
  let present = ancien.firstChild
  for (const neuf of neufs) {
    const pareil = semblable(present, neuf)
    if (pareil) {
      while (present !== pareil) present = enlever(present)
      if (neuf.nodeType === Node.ELEMENT_NODE) accorder(present, neuf)
      else if (present.data !== neuf.data) present.data = neuf.data
      present = present.nextSibling
    } else {
      ancien.insertBefore(document.importNode(neuf, true), present)
    }
  }
  while (present) present = enlever(present)
}

/** The next sibling that stands for this node: the same text, or the same element by its id, its name or its tag. */
function semblable (depuis, neuf) {
  for (let n = depuis; n; n = n.nextSibling) {
    if (n.nodeType === neuf.nodeType && cle(n) === cle(neuf)) return n
    if (neuf.nodeType !== Node.ELEMENT_NODE) return null
  }
  return null
}

function cle (noeud) {
  if (noeud.nodeType !== Node.ELEMENT_NODE) return noeud.nodeType
  const choix = noeud.matches('.fr-fieldset__element') ? noeud.querySelector(A_COCHER) : noeud.matches(A_COCHER) ? noeud : null
  return choix ? [noeud.tagName, choix.name, choix.value].join(' ') : [noeud.tagName, noeud.id, noeud.getAttribute('name')].join(' ')
}

function enlever (noeud) {
  const suivant = noeud.nextSibling
  noeud.remove()
  return suivant
}

function attributs (ancien, nouveau) {
  for (const { name, value } of [...nouveau.attributes]) if (ancien.getAttribute(name) !== value) ancien.setAttribute(name, value)
  for (const { name } of [...ancien.attributes]) if (!nouveau.hasAttribute(name) && !name.startsWith('data-fr') && name !== 'open') ancien.removeAttribute(name)
  if (ancien.type === 'hidden' && ancien.name === '_champs') ancien.value = nouveau.value
}
