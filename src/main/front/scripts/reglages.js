// Settings of the DSFR, read when it starts: no message in the console.
window.dsfr = { production: true }
