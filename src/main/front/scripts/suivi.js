// <div data-suivi="address" data-suivi-revision="…">: asks now and then, and when one comes back to it, whether the page would say
// something else, and then shows it. Never while a file is being chosen or sent.
import { annoncer } from './annonce.js'

const bloc = document.querySelector('[data-suivi]')
const CALME = 15000
const VITE = 2000

let prochaine

if (bloc) {
  programmer()
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') demander() })
}

function programmer () {
  clearTimeout(prochaine)
  prochaine = setTimeout(demander, bloc.querySelector('[data-suivi-vite]') ? VITE : CALME)
}

async function demander () {
  if (document.visibilityState === 'visible' && !occupe()) {
    try {
      const reponse = await fetch(bloc.dataset.suivi, { headers: { Accept: 'application/json' }, redirect: 'error' })
      if (reponse.ok && (await reponse.json()).revision !== bloc.dataset.suiviRevision) return relire()
    } catch {
      return // signed out, or no network: the page stays as it is
    }
  }
  programmer()
}

function occupe () {
  return bloc.querySelector('[data-depot-liste] li, [data-focus]') !== null
}

async function relire () {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  const nouveau = page.querySelector('[data-suivi]')
  if (!nouveau || occupe()) return
  if (bloc.querySelector('form')) { location.reload(); return }
  bloc.dataset.suiviRevision = nouveau.dataset.suiviRevision
  bloc.replaceChildren(...nouveau.childNodes)
  annoncer('La page a été mise à jour.')
  programmer()
}
