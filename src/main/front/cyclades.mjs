// The one script: the DSFR modules in use, then ours. Every page works without it.
import '@gouvfr/dsfr/dist/core/core.module.js'
import '@gouvfr/dsfr/dist/component/button/button.module.js'
import '@gouvfr/dsfr/dist/component/modal/modal.module.js'
import '@gouvfr/dsfr/dist/component/navigation/navigation.module.js'
import '@gouvfr/dsfr/dist/component/header/header.module.js'
import '@gouvfr/dsfr/dist/component/breadcrumb/breadcrumb.module.js'
import '@gouvfr/dsfr/dist/component/password/password.module.js'
