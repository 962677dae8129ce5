// The error summary takes the focus when the page opens: by `autofocus`, which some telephones know for fields alone. All of it is shown.
const but = document.querySelector('[data-focus]')
if (but) {
  requestAnimationFrame(() => {
    if (document.activeElement !== but) but.focus()
    but.scrollIntoView({ block: 'nearest' })
  })
}
