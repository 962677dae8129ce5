// <form data-brouillon="address">: keeps the answers one second after the last change. Silent when it works.
const PANNES = {
  reseau: 'Pas de réseau : vos réponses restent sur cet appareil, ne fermez pas la page.',
  session: 'Votre session est terminée. Vos dernières réponses restent dans cette fenêtre : rechargez cette page pour vous connecter de nouveau, elles seront remises à leur place.',
  conflit: 'Ces réponses ont été modifiées ailleurs : rechargez la page avant de continuer.',
  ferme: 'Les inscriptions sont closes : vos réponses ne sont plus gardées. Rechargez la page.'
}
const DEFINITIVES = { 409: 'conflit', 410: 'ferme', 401: 'session', 403: 'session', 0: 'session' } // 0: sent to the sign-in page

for (const formulaire of document.querySelectorAll('form[data-brouillon]')) suivre(formulaire)

function suivre (formulaire) {
  const temoin = document.querySelector('[data-garde-texte]')
  const alarme = document.querySelector('[data-garde-panne]')
  let minuteur, enCours = false, aGarder = false, arrete = false, enAttente

  formulaire.addEventListener('input', () => changer(1000))
  formulaire.addEventListener('change', e => changer(e.target.matches('select, [type=radio], [type=checkbox]') ? 150 : 1000))
  formulaire.addEventListener('submit', envoyer)
  addEventListener('online', () => programmer(0))
  addEventListener('pagehide', () => { if (aGarder && !enCours) garder(true) })
  addEventListener('beforeunload', e => { if (aGarder && alarme?.textContent) e.preventDefault() })

  function changer (delai) {
    aGarder = true
    programmer(delai)
  }

  function programmer (delai) {
    clearTimeout(minuteur)
    if (aGarder && !arrete) minuteur = setTimeout(garder, delai)
  }

  async function garder (enPartant = false) {
    if (enCours || arrete) return
    enCours = true
    aGarder = false
    const panne = await poster(enPartant === true)
    enCours = false
    dire(panne)
    if (panne === 'session') formulaire.dispatchEvent(new CustomEvent('session'))
    if (panne === 'reseau') aGarder = true
    else if (panne) arrete = true
    if (enAttente) formulaire.requestSubmit(enAttente.bouton)
    else programmer(panne ? 15000 : 1000)
  }

  /** @returns what went wrong, or nothing */
  async function poster (keepalive) {
    try {
      const reponse = await fetch(formulaire.dataset.brouillon, {
        method: 'POST',
        body: new URLSearchParams(new FormData(formulaire)),
        headers: { 'X-Requested-With': 'brouillon', Accept: 'application/json' },
        redirect: 'manual',
        keepalive
      })
      if (!reponse.ok) return DEFINITIVES[reponse.status] ?? 'reseau'
      const { garde, revision } = await reponse.json()
      if (revision !== undefined && formulaire.elements.revision) formulaire.elements.revision.value = revision
      if (temoin) temoin.textContent = `Brouillon gardé à ${garde}`
      formulaire.dispatchEvent(new CustomEvent('garde'))
    } catch {
      return 'reseau'
    }
  }

  /** Waits for the saving under way, which changes the revision that the form sends. */
  function envoyer (evenement) {
    arrete = true
    aGarder = false
    clearTimeout(minuteur)
    if (!enCours) return
    evenement.preventDefault()
    enAttente = { bouton: evenement.submitter }
  }

  function dire (panne) {
    if (!alarme) return
    const phrase = panne ? PANNES[panne] : ''
    if (alarme.textContent !== phrase) alarme.textContent = phrase
    alarme.parentElement.classList.toggle('cy-garde--panne', phrase !== '')
  }
}
