// Adds « Copier » to the numbers: data-copier="what to copy".
for (const bloc of document.querySelectorAll('[data-copier]')) {
  if (!navigator.clipboard) break
  const bouton = document.createElement('button')
  bouton.type = 'button'
  bouton.className = 'fr-btn fr-btn--tertiary-no-outline fr-btn--sm'
  bouton.textContent = 'Copier'
  const dit = document.createElement('span')
  dit.className = 'fr-sr-only'
  dit.setAttribute('role', 'status')
  bouton.addEventListener('click', async () => {
    await navigator.clipboard.writeText(bloc.dataset.copier)
    bouton.textContent = dit.textContent = 'Copié'
    setTimeout(() => { bouton.textContent = 'Copier'; dit.textContent = '' }, 3000)
  })
  bloc.append(bouton, dit)
}
