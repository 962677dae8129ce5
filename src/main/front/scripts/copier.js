// Adds « Copier » to the numbers: data-copier="what to copy".
import { annoncer } from './annonce.js'

for (const bloc of document.querySelectorAll('[data-copier]')) {
  if (!navigator.clipboard) break
  const bouton = document.createElement('button')
  bouton.type = 'button'
  bouton.className = 'fr-btn fr-btn--tertiary-no-outline fr-btn--sm'
  bouton.textContent = 'Copier'
  bouton.addEventListener('click', async () => {
    await navigator.clipboard.writeText(bloc.dataset.copier)
    bouton.textContent = 'Copié'
    annoncer('Copié')
    setTimeout(() => { bouton.textContent = 'Copier'; annoncer('') }, 3000)
  })
  bloc.append(bouton)
}
