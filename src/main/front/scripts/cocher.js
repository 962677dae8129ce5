// <a data-cocher="name">: ticks the boxes of that name in place, so that what is typed beside them stays. Without script the page comes back ticked.
document.addEventListener('click', e => {
  const lien = e.target.closest('a[data-cocher]')
  if (!lien) return
  e.preventDefault()
  for (const boite of lien.closest('form').querySelectorAll(`[type=checkbox][name="${lien.dataset.cocher}"]`)) boite.checked = true
})
