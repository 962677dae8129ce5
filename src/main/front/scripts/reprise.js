// A session may end while one types, a page may be left or loaded again before what was typed is written: what was on the page stays in
// this window, and is put back when the same page opens again on the same revision of the draft. Nothing is put back over answers that
// were kept meanwhile. Signing out forgets it.
const formulaire = document.querySelector('form[data-brouillon]')
let finie = false // the session, or the page: the last words may not be written

if (formulaire) {
  reprendre()
  formulaire.addEventListener('submit', retenir)
  for (const fin of ['session', 'parti']) formulaire.addEventListener(fin, () => { finie = true; retenir() })
}
document.querySelector('form[action="/deconnexion"]')?.addEventListener('submit', () => sessionStorage.clear())

function retenir () {
  try {
    sessionStorage.setItem(cle(), JSON.stringify({ finie, revision: revision(), champs: champs() }))
  } catch {
    // A full or forbidden storage changes nothing else.
  }
}

function reprendre () {
  const retenu = JSON.parse(sessionStorage.getItem(cle()) ?? 'null')
  sessionStorage.removeItem(cle())
  const perdue = retenu?.finie || document.referrer.includes('/connexion')
  if (!retenu || !perdue || retenu.revision !== revision() || JSON.stringify(retenu.champs) === JSON.stringify(champs())) return
  for (const champ of formulaire.elements) {
    if (!champ.name || ['submit', 'hidden'].includes(champ.type)) continue
    const valeurs = retenu.champs.filter(([nom]) => nom === champ.name).map(([, valeur]) => valeur)
    if (champ.matches('[type=radio], [type=checkbox]')) champ.checked = valeurs.includes(champ.value)
    else champ.value = valeurs[0] ?? ''
  }
  formulaire.dispatchEvent(new Event('input'))
  formulaire.addEventListener('garde', () => formulaire.dispatchEvent(new CustomEvent('relire')), { once: true })
}

/** What one types or chooses, not what the page carries. */
function champs () {
  const caches = new Set([...formulaire.elements].filter(e => e.type === 'hidden').map(e => e.name))
  return [...new FormData(formulaire)].filter(([nom]) => !caches.has(nom))
}

function revision () {
  return formulaire.elements.revision?.value
}

function cle () {
  return 'reprise ' + formulaire.getAttribute('action')
}
