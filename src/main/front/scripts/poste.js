// The desk of pieces: keys for everything (off in a text field, and for good when switched off: WCAG 2.1.4), the sentence of a
// reason, the page changed without leaving it.
const poste = document.querySelector('[data-poste]')
const CLE = 'cyclades-raccourcis'
const ATTENTE = 3000
const DECISIONS = { c: 'conforme', n: 'non_conforme', r: 'recue' }
const EFFETS = { conforme: 'Accepter, puis pièce suivante', non_conforme: 'Refuser, puis pièce suivante', recue: 'Enregistrer, puis pièce suivante' }

function actifs () { return localStorage.getItem(CLE) !== 'non' }

function ecrit (cible) {
  return cible.isContentEditable || /^(TEXTAREA|SELECT)$/.test(cible.tagName) || (cible.tagName === 'INPUT' && cible.type !== 'radio' && cible.type !== 'checkbox')
}

function choisir (valeur) {
  const radio = poste.querySelector(`input[name="decision"][value="${valeur}"]`)
  if (!radio) return
  radio.checked = true
  radio.dispatchEvent(new Event('change', { bubbles: true }))
  const suite = valeur === 'non_conforme' ? poste.querySelector('select[name="motif"]') : poste.querySelector('#decision-prise button[type="submit"]')
  suite?.focus()
}

function touche (e) {
  const formulaire = poste.querySelector('[data-decision]')
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && formulaire?.contains(e.target)) { e.preventDefault(); formulaire.requestSubmit(); return }
  if (e.key === 'Escape' && formulaire?.contains(e.target) && ecrit(e.target)) { formulaire.querySelector('input[name="decision"]:checked')?.focus(); return }
  if (e.ctrlKey || e.metaKey || e.altKey || !actifs() || ecrit(e.target)) return
  const cle = e.key.length === 1 ? e.key.toLowerCase() : e.key
  if (DECISIONS[cle]) choisir(DECISIONS[cle])
  else if (cle === 'Enter' && formulaire && !e.target.closest('a, button')) formulaire.requestSubmit()
  else if (cle === '?') poste.querySelector('[data-touches]')?.scrollIntoView({ block: 'center' })
  else {
    const cible = poste.querySelector(`[data-touche="${CSS.escape(cle === '=' ? '+' : cle)}"]`)
    if (!cible) return
    if (cible.tagName === 'BUTTON' && cible.form) cible.form.requestSubmit(cible)
    else cible.click()
  }
  e.preventDefault()
}

// The tools of the viewer replace the viewer alone: what was begun in the form stays.
async function feuilleter (e) {
  const lien = e.target.closest('.cy-poste__outils a[href]')
  if (!lien || e.ctrlKey || e.metaKey || e.shiftKey) return
  e.preventDefault()
  if (!await changerLaFeuille(lien.href)) { location.assign(lien.href); return }
  const touche = lien.dataset.touche
  poste.querySelector(`.cy-poste__outils a[data-touche="${CSS.escape(touche)}"]`)?.focus()
  raccourcis()
}

async function changerLaFeuille (adresse) {
  const reponse = await fetch(adresse, { headers: { 'X-Requested-With': 'feuille' } })
  if (!reponse.ok) return false
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
  const nouvelle = page.querySelector('.cy-poste__feuille')
  if (nouvelle) poste.querySelector('.cy-poste__feuille').replaceWith(document.adoptNode(nouvelle))
  return nouvelle !== null
}

// Pages that are being made come by themselves.
function attendreLesPages (fois = 20) {
  if (fois === 0 || !poste.querySelector('[data-attente]')) return
  setTimeout(async () => {
    const adresse = new URL(location.href)
    adresse.searchParams.set('page', '1')
    if (await changerLaFeuille(adresse)) { raccourcis(); attendreLesPages(fois - 1) }
  }, ATTENTE)
}

function raccourcis () {
  const bouton = poste.querySelector('[data-raccourcis]')
  if (!bouton) return
  const dire = () => {
    bouton.textContent = actifs() ? 'Désactiver les raccourcis' : 'Activer les raccourcis'
    bouton.closest('[data-touches]').classList.toggle('cy-touches--sans', !actifs())
  }
  bouton.addEventListener('click', () => { localStorage.setItem(CLE, actifs() ? 'non' : 'oui'); dire() })
  dire()
}

if (poste) {
  document.addEventListener('keydown', touche)
  poste.addEventListener('click', feuilleter)
  raccourcis()
  attendreLesPages()
  const valider = poste.querySelector('#decision-prise button[type="submit"]')
  const dire = () => { valider.textContent = EFFETS[poste.querySelector('input[name="decision"]:checked')?.value] ?? valider.textContent }
  if (valider) dire()
  poste.querySelectorAll('input[name="decision"]').forEach(radio => radio.addEventListener('change', dire))
  const motif = poste.querySelector('select[name="motif"]')
  const message = poste.querySelector('textarea[name="message"]')
  const phrase = poste.querySelector('[data-phrase]')
  const lire = () => {
    const modele = poste.querySelector(`template[data-modele="${CSS.escape(motif.value)}"]`)
    phrase.hidden = !modele
    phrase.textContent = modele ? `${phrase.dataset.phrase} « ${modele.content.textContent} »` : ''
  }
  motif?.addEventListener('change', lire)
  if (motif) lire()
  const modifie = () => message && message.value !== message.defaultValue
  let envoi = false
  poste.addEventListener('submit', () => { envoi = true })
  window.addEventListener('beforeunload', e => { if (modifie() && !envoi) e.preventDefault() })
}
