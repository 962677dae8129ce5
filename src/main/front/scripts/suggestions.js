// Text completed by the server: <div data-suggestions="/communes"> around an input with a datalist and, maybe, a hidden input for the code.
for (const bloc of document.querySelectorAll('[data-suggestions]')) {
  const champ = bloc.querySelector('input[list]')
  const liste = bloc.querySelector('datalist')
  const code = bloc.querySelector('[data-code]')
  const codes = new Map()
  let attente, demande

  champ.addEventListener('input', () => {
    if (code) code.value = codes.get(champ.value) ?? ''
    clearTimeout(attente)
    if (champ.value.trim().length > 1 && !codes.has(champ.value)) attente = setTimeout(chercher, 200)
  })

  async function chercher () {
    demande?.abort()
    demande = new AbortController()
    try {
      const reponse = await fetch(`${bloc.dataset.suggestions}?q=${encodeURIComponent(champ.value.trim())}`, { signal: demande.signal, headers: { Accept: 'application/json' } })
      if (reponse.ok) proposer(await reponse.json())
    } catch {
      // Without network the field stays what it is: a line of text.
    }
  }

  function proposer (suggestions) {
    codes.clear()
    liste.replaceChildren(...suggestions.map(s => {
      codes.set(s.libelle, s.code)
      return new Option(s.libelle, s.libelle)
    }))
    if (code) code.value = codes.get(champ.value) ?? ''
  }
}
