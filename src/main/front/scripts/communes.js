// Postal code and commune: suggestions under the name while one types either, from data-commune (GET ?q=…). A choice fills both and the
// hidden code; nothing is ever refused here, and without script the two fields are lines of text.
for (const bloc of document.querySelectorAll('[data-commune]')) completer(bloc)

function completer (bloc) {
  const postal = bloc.querySelector('[name$=".code_postal"]')
  const nom = bloc.querySelector('[name$=".nom"]')
  const code = bloc.querySelector('[name$=".insee"]')
  const liste = bloc.querySelector('datalist')
  let choix = new Map(), attente, demande

  nom.addEventListener('input', () => {
    const commune = choix.get(nom.value)
    if (commune) return choisir(commune)
    code.value = ''
    if (nom.value.trim().length > 1) programmer(nom.value, false)
  })
  postal.addEventListener('input', () => {
    code.value = ''
    if (estComplet()) programmer(postal.value, true)
  })

  function estComplet () {
    return /^\d{5}$/.test(postal.value.trim())
  }

  function programmer (texte, parLeCode) {
    clearTimeout(attente)
    attente = setTimeout(() => chercher(texte.trim(), parLeCode), 200)
  }

  async function chercher (texte, parLeCode) {
    demande?.abort()
    demande = new AbortController()
    try {
      const reponse = await fetch(`${bloc.dataset.commune}?q=${encodeURIComponent(texte)}`, { signal: demande.signal, headers: { Accept: 'application/json' } })
      if (reponse.ok) proposer(await reponse.json(), parLeCode)
    } catch {
      // Without network the fields stay what they are.
    }
  }

  /** One line per postal code: « Thiers (63300) »; when the code is typed already, only those that have it come with it. */
  function proposer (suggestions, parLeCode) {
    choix = new Map()
    for (const s of suggestions) {
      for (const cp of s.postaux.includes(postal.value.trim()) ? [postal.value.trim()] : s.postaux) choix.set(`${s.nom} (${cp})`, { ...s, cp })
    }
    liste.replaceChildren(...[...choix.keys()].map(libelle => new Option(libelle, libelle)))
    const [seule] = choix.values()
    if (parLeCode && choix.size === 1 && !nom.value.trim()) choisir(seule)
  }

  function choisir (commune) {
    nom.value = commune.nom
    postal.value = commune.cp
    code.value = commune.code
  }
}
