// A form is sent once: a second submission within ten seconds is ignored. The server refuses duplicates anyway.
document.addEventListener('submit', evenement => {
  const formulaire = evenement.target
  if (evenement.defaultPrevented) return
  if (formulaire.dataset.envoye) { evenement.preventDefault(); return }
  formulaire.dataset.envoye = 'oui'
  evenement.submitter?.setAttribute('aria-disabled', 'true')
  setTimeout(() => liberer(formulaire), 10000)
})
// A page taken back from the browser's memory can be sent again.
addEventListener('pageshow', () => document.querySelectorAll('form[data-envoye]').forEach(liberer))

function liberer (formulaire) {
  delete formulaire.dataset.envoye
  formulaire.querySelectorAll('[aria-disabled]').forEach(b => b.removeAttribute('aria-disabled'))
}
