// The one place from which a page speaks to screen readers without moving the focus. In the page from the start: what arrives with its
// words is not read.
const region = document.createElement('p')
region.className = 'fr-sr-only'
region.setAttribute('role', 'status')
;(document.querySelector('main') ?? document.body).append(region)

export function annoncer (phrase) {
  region.textContent = phrase
}
