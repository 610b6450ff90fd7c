# The starting templates by sector: what an organisation of this kind usually has.

template-association = Association (sport, culture, social work)
template-fiduciary = Fiduciary or services office
template-medical-practice = Medical or therapeutic practice
template-commune = Commune or small public body
template-school = School or training centre
template-trade = Craft or shop
template-general = Other organisation

start-template = Start from a template
start-template-hint = The template shows what others like you often have. Keep what is right and take out the rest.
start-template-none = No template
