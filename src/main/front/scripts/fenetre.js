// This window has a name, and counts what it sends: the server never takes for another what it kept itself, on this page or the one before.
const NOM = 'fenetre', RANG = 'fenetre rang'
const page = uuid()
const canal = 'BroadcastChannel' in window ? new BroadcastChannel('fenetres') : null // old telephones have none
let nom = lire(NOM) ?? nommer(), rang = 0

// A duplicated window is born with the name of the other: it is told so, and takes its own.
if (canal) {
  canal.onmessage = ({ data }) => {
    if (data.nom !== nom || data.page === page) return
    if (data.pris) nom = nommer()
    else canal.postMessage({ nom, page, pris: true })
  }
  canal.postMessage({ nom, page })
  addEventListener('pagehide', () => canal.close())
}
// A page taken back from the browser's memory is asked again: its answers, its revision and its name are of before.
addEventListener('pageshow', e => { if (e.persisted && document.querySelector('#onglet')) location.reload() })
document.addEventListener('submit', e => signer(e.target), true)

/** Writes in a form which window sends it, and when among all that it sends. */
export function signer (formulaire) {
  const { fenetre, rang: champ } = formulaire.elements
  if (!fenetre || !champ) return
  rang = Math.max(rang, Number(lire(RANG) ?? 0)) + 1
  ecrire(RANG, rang)
  fenetre.value = nom
  champ.value = rang
}

function nommer () {
  const nouveau = uuid()
  ecrire(NOM, nouveau)
  return nouveau
}

/** On an address without https `crypto.randomUUID` is missing. */
function uuid () {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16))
}

function lire (cle) {
  try { return sessionStorage.getItem(cle) } catch { return null }
}

function ecrire (cle, valeur) {
  try { sessionStorage.setItem(cle, valeur) } catch { /* A forbidden storage: the name lasts as long as the page. */ }
}
