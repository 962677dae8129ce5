// <form data-depot="bytes" data-depot-photo="bytes">: files gathered in several times (one photograph after the other), put in order,
// checked before they leave, sent with their progress. Without script the form is sent as it is.
const mo = octets => octets < 1048576
  ? `${Math.max(1, Math.round(octets / 1024))}\u00a0ko`
  : `${(octets / 1048576).toFixed(1).replace('.', ',').replace(',0', '')}\u00a0Mo`

for (const formulaire of document.querySelectorAll('form[data-depot]')) preparer(formulaire)

function preparer (formulaire) {
  const limite = Number(formulaire.dataset.depot)
  const parPhoto = Number(formulaire.dataset.depotPhoto)
  const champs = [...formulaire.querySelectorAll('input[type=file]')]
  const liste = formulaire.querySelector('[data-depot-liste]')
  const avance = formulaire.querySelector('[data-depot-avance]')
  const alarme = formulaire.querySelector('[data-depot-refus]')
  const cadre = formulaire.closest('.cy-depot')
  let choisis = []

  for (const champ of champs) {
    champ.addEventListener('change', () => {
      ajouter([...champ.files])
      champ.value = ''
    })
  }
  cadre.addEventListener('dragover', e => { e.preventDefault(); cadre.classList.add('cy-depot--survol') })
  cadre.addEventListener('dragleave', () => cadre.classList.remove('cy-depot--survol'))
  cadre.addEventListener('drop', e => {
    e.preventDefault()
    cadre.classList.remove('cy-depot--survol')
    ajouter([...e.dataTransfer.files])
  })
  formulaire.addEventListener('submit', e => {
    e.preventDefault()
    envoyer()
  })

  function ajouter (fichiers) {
    if (!fichiers.length) return
    choisis = fichiers.some(estPdf) ? [fichiers.find(estPdf)] : [...choisis.filter(f => !estPdf(f)), ...fichiers]
    dire(refus())
    montrer()
  }

  function estPdf (fichier) {
    return fichier.type === 'application/pdf' || fichier.name.toLowerCase().endsWith('.pdf')
  }

  /** What the server would refuse at once: no need to send it. */
  function refus () {
    for (const fichier of choisis) {
      const permis = estPdf(fichier) ? limite : parPhoto
      if (fichier.size === 0) return `« ${fichier.name} » est vide : choisissez-le de nouveau.`
      if (fichier.size > permis) return `« ${fichier.name} » est trop lourd : ${mo(fichier.size)}, pour ${mo(permis)} au plus.`
    }
    return ''
  }

  function montrer () {
    liste.hidden = choisis.length === 0
    liste.replaceChildren(...choisis.map((fichier, rang) => {
      const li = document.createElement('li')
      if (/^image\/(jpeg|png)$/.test(fichier.type)) {
        const vignette = document.createElement('img')
        vignette.alt = ''
        lire(fichier, vignette)
        li.append(vignette)
      }
      const nom = document.createElement('span')
      nom.textContent = `${choisis.length > 1 ? `Page ${rang + 1} : ` : ''}${fichier.name}, ${mo(fichier.size)}`
      li.append(nom)
      if (rang > 0) li.append(bouton('Monter', `Monter la page ${rang + 1}`, () => deplacer(rang)))
      li.append(bouton('Retirer', `Retirer ${fichier.name}`, () => retirer(rang)))
      return li
    }))
  }

  function lire (fichier, vignette) {
    const lecteur = new FileReader()
    lecteur.addEventListener('load', () => { vignette.src = lecteur.result })
    lecteur.readAsDataURL(fichier)
  }

  function bouton (texte, nom, geste) {
    const b = document.createElement('button')
    b.type = 'button'
    b.className = 'fr-btn fr-btn--tertiary fr-btn--sm'
    b.textContent = texte
    b.setAttribute('aria-label', nom)
    b.addEventListener('click', geste)
    return b
  }

  function deplacer (rang) {
    choisis.splice(rang - 1, 0, ...choisis.splice(rang, 1))
    montrer()
    liste.querySelectorAll('li')[rang - 1].querySelector('button').focus()
  }

  function retirer (rang) {
    choisis.splice(rang, 1)
    dire(refus())
    montrer()
    champs[0].focus()
  }

  function dire (phrase) {
    alarme.textContent = phrase
    alarme.hidden = !phrase
  }

  function envoyer () {
    const phrase = choisis.length ? refus() : 'Choisissez un fichier, ou prenez une photo.'
    dire(phrase)
    if (phrase) return
    const donnees = new FormData()
    for (const cache of formulaire.querySelectorAll('input[type=hidden]')) donnees.append(cache.name, cache.value)
    for (const fichier of choisis) donnees.append('fichiers', fichier, fichier.name)
    const envoi = new XMLHttpRequest()
    envoi.open('POST', formulaire.action)
    envoi.setRequestHeader('X-Requested-With', 'depot')
    envoi.setRequestHeader('Accept', 'application/json')
    envoi.upload.addEventListener('progress', e => avancer(e.loaded / e.total))
    envoi.addEventListener('load', () => finir(envoi))
    envoi.addEventListener('error', () => echouer('L’envoi a été coupé : rien n’a été déposé. Vérifiez votre connexion, puis appuyez de nouveau.'))
    occuper(true)
    avancer(0)
    envoi.send(donnees)
  }

  function avancer (part) {
    const pourcent = Math.round(part * 100)
    avance.querySelector('progress').value = pourcent
    avance.querySelector('output').textContent = pourcent < 100 ? `${pourcent}\u00a0%` : 'reçu, vérification du fichier…'
  }

  function finir (envoi) {
    let reponse
    try { reponse = JSON.parse(envoi.responseText) } catch { reponse = {} }
    if (reponse.suite) { location.assign(reponse.suite); return }
    if (reponse.refus) { echouer(reponse.refus.join(' ')); return }
    if (envoi.status >= 500) { echouer('Une panne, de notre côté, a interrompu cet envoi. Attendez un instant et rechargez la page : elle dit si le fichier est arrivé.'); return }
    echouer(envoi.status === 413
      ? 'Cet envoi est trop lourd : rien n’a été déposé. Choisissez moins de photos à la fois.'
      : 'Rien n’a été déposé : votre session est peut-être terminée. Rechargez la page, puis recommencez.')
  }

  function echouer (phrase) {
    occuper(false)
    dire(phrase)
  }

  function occuper (oui) {
    avance.hidden = !oui
    for (const b of formulaire.querySelectorAll('button')) b.toggleAttribute('aria-disabled', oui)
    delete formulaire.dataset.envoye
  }
}
