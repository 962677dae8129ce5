// The error summary takes the focus when the page opens.
document.querySelector('[data-focus]')?.focus()
