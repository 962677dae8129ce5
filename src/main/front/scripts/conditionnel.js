// Blocks that matter only for some values of another field: data-si-champ, data-si-valeur (values separated by spaces).
const blocs = [...document.querySelectorAll('[data-si-champ]')]

function valeurs (champ) {
  const controles = [...document.getElementsByName(champ)]
  return controles.filter(c => (c.type !== 'radio' && c.type !== 'checkbox') || c.checked).map(c => c.value)
}

function montrer () {
  for (const bloc of blocs) {
    const voulues = bloc.dataset.siValeur.split(' ')
    bloc.hidden = !valeurs(bloc.dataset.siChamp).some(v => voulues.includes(v))
  }
}

if (blocs.length) {
  document.addEventListener('change', montrer)
  montrer()
}
