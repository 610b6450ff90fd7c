# The starting templates by sector: what an organisation of this kind usually has.

template-association = Association (sport, culture, social work)
template-fiduciary = Fiduciary or services office
template-medical-practice = Medical or therapeutic practice
template-commune = Commune or small public body
template-school = School or training centre
template-trade = Craft or shop
template-general = Other organisation
