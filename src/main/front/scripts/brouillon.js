// <form data-brouillon="address">: keeps the answers one second after the last change, and when one leaves. Silent when it works.
import { signer } from './fenetre.js'

const PANNES = {
  reseau: 'Pas de réseau : vos réponses restent sur cet appareil, ne fermez pas la page.',
  session: 'Votre session est terminée. Vos dernières réponses restent dans cette fenêtre : rechargez cette page pour vous connecter de nouveau, elles seront remises à leur place.',
  conflit: 'Ces réponses ont été modifiées dans une autre fenêtre ou sur un autre appareil. Cliquez sur « Suivant » : vous pourrez comparer et choisir, rien ne sera écrasé.',
  ferme: 'Les inscriptions sont closes : vos réponses ne sont plus gardées. Rechargez la page.'
}
const DEFINITIVES = { 409: 'conflit', 410: 'ferme', 401: 'session', 403: 'session', 0: 'session' } // 0: sent to the sign-in page

for (const formulaire of document.querySelectorAll('form[data-brouillon]')) suivre(formulaire)

function suivre (formulaire) {
  const temoin = document.querySelector('[data-garde-texte]')
  const alarme = document.querySelector('[data-garde-panne]')
  let minuteur, enCours, aGarder = false, arrete = false, attente = 1000

  formulaire.addEventListener('input', () => changer(1000))
  formulaire.addEventListener('change', e => changer(e.target.matches('select, [type=radio], [type=checkbox]') ? 150 : 1000))
  formulaire.addEventListener('submit', envoyer)
  addEventListener('online', () => programmer(0))
  addEventListener('beforeunload', e => { aGarder && alarme?.textContent ? e.preventDefault() : partir() })
  addEventListener('pagehide', partir) // not every telephone says the other
  if (reste(formulaire)) setTimeout(() => { if (!aGarder) formulaire.dispatchEvent(new CustomEvent('relire')) }, 800)

  function changer (delai) {
    aGarder = true
    attente = delai
    programmer(delai)
  }

  function programmer (delai) {
    clearTimeout(minuteur)
    if (aGarder && !arrete) minuteur = setTimeout(garder, delai)
  }

  async function garder () {
    if (enCours || arrete) return
    aGarder = false
    const panne = await poster()
    if (arrete) return
    dire(panne)
    if (panne === 'session') formulaire.dispatchEvent(new CustomEvent('session'))
    if (panne === 'reseau') aGarder = true
    else if (panne) arrete = true
    programmer(panne ? 15000 : attente)
  }

  /** Outlives the page when it is small enough. @returns what went wrong, or nothing */
  async function poster () {
    signer(formulaire)
    enCours = new AbortController()
    try {
      const corps = new URLSearchParams(new FormData(formulaire)).toString()
      const reponse = await fetch(formulaire.dataset.brouillon, {
        method: 'POST',
        body: corps,
        headers: { 'X-Requested-With': 'brouillon', Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
        redirect: 'manual',
        signal: enCours.signal,
        keepalive: corps.length < 60000
      })
      if (!reponse.ok) return DEFINITIVES[reponse.status] ?? 'reseau'
      const { garde, revision } = await reponse.json()
      if (revision !== undefined && formulaire.elements.revision) formulaire.elements.revision.value = revision
      if (temoin) temoin.textContent = `Brouillon gardé à ${garde}`
      if (!aGarder) formulaire.dispatchEvent(new CustomEvent('garde')) // what changed meanwhile is kept next
    } catch {
      return 'reseau'
    } finally {
      enCours = undefined
    }
  }

  /** The page that comes may be read before this is written: reprise.js puts it back, and it is told to look again. */
  async function partir () {
    if (!aGarder || arrete) return
    aGarder = false
    laisser(formulaire)
    formulaire.dispatchEvent(new CustomEvent('parti'))
    if (await poster() !== 'reseau') return
    aGarder = true
    programmer(1000)
  }

  /** The form carries everything: what is still on its way is older, and the server knows it. */
  function envoyer () {
    arrete = true
    aGarder = false
    clearTimeout(minuteur)
    enCours?.abort()
  }

  function dire (panne) {
    if (!alarme) return
    const phrase = panne ? PANNES[panne] : ''
    if (alarme.textContent !== phrase) alarme.textContent = phrase
    alarme.parentElement.classList.toggle('cy-garde--panne', phrase !== '')
  }
}

function laisser (formulaire) {
  try { sessionStorage.setItem('parti', formulaire.dataset.brouillon) } catch { /* The next page shows what was written when it was read. */ }
}

/** Whether this window left a page of the same draft a moment ago, with something to keep. */
function reste (formulaire) {
  try {
    const parti = sessionStorage.getItem('parti')
    sessionStorage.removeItem('parti')
    return parti === formulaire.dataset.brouillon
  } catch {
    return false
  }
}
