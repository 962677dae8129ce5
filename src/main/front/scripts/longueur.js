// <textarea data-longueur="characters">: near the limit, how many are written; beyond, how many are too many. Nothing is cut: the server
// refuses, and keeps all that was typed.
const PRES = 0.8
const CALME = 400
const nombre = n => n.toLocaleString('fr')

for (const champ of document.querySelectorAll('textarea[data-longueur]')) compter(champ, Number(champ.dataset.longueur))

function compter (champ, limite) {
  const compte = document.createElement('p')
  compte.className = 'fr-message'
  compte.setAttribute('role', 'status')
  champ.after(compte)
  let attente
  champ.addEventListener('input', () => { clearTimeout(attente); attente = setTimeout(dire, CALME) })
  dire()

  function dire () {
    const longueur = champ.value.trim().length
    const trop = longueur - limite
    compte.hidden = longueur < limite * PRES
    compte.classList.toggle('fr-message--error', trop > 0)
    compte.textContent = compte.hidden ? ''
      : trop > 0 ? `${nombre(longueur)} caractères : ${nombre(trop)} de trop.` : `${nombre(longueur)} caractères sur ${nombre(limite)}.`
  }
}
