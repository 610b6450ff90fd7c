# Les modèles de départ par domaine : ce qu’une organisation de ce genre a d’habitude.

template-association = Association (sport, culture, social)
template-fiduciary = Fiduciaire ou bureau de services
template-medical-practice = Cabinet médical ou thérapeutique
template-commune = Commune ou petite administration
template-school = École ou centre de formation
template-trade = Artisan ou commerce
template-general = Autre organisation

start-template = Partir d’un modèle
start-template-hint = Le modèle propose ce que d’autres ont souvent. Vous gardez ce qui est juste et vous enlevez le reste.
start-template-none = Sans modèle
