// Refreshes the countdowns each minute, silently. The hour comes from the server: the clock of the browser may be wrong.
const debut = performance.now()
const nom = (n, mot) => `${n}\u00a0${mot}${n > 1 ? 's' : ''}`

function texte (minutes, objet) {
  const jours = Math.floor(minutes / 1440), heures = Math.floor(minutes / 60) % 24, reste = minutes % 60
  if (jours) return [nom(jours, 'jour'), heures ? `et ${nom(heures, 'heure')} ${objet}` : objet]
  if (heures) return [nom(heures, 'heure'), reste ? `et ${nom(reste, 'minute')} ${objet}` : objet]
  return [nom(reste, 'minute'), objet]
}

function rafraichir () {
  for (const rebours of document.querySelectorAll('[data-fin]')) {
    const { maintenant, fin, objet } = rebours.dataset
    const restant = Date.parse(fin) - Date.parse(maintenant) - (performance.now() - debut)
    const [grand, petit] = texte(Math.max(0, Math.floor(restant / 60000)), objet)
    rebours.children[0].textContent = grand
    rebours.children[1].textContent = petit
  }
}

if (document.querySelector('[data-fin]')) setInterval(rafraichir, 60000)
