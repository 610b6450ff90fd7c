//! Lists pasted from a spreadsheet, and lines in everyday words, in four languages.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use limpide::exchange::{
    Cell, Cells, Column, Lexicon, Mapping, Pasted, Whole, fits, guess, paste, understand,
};
use limpide::model::{
    Collection, Cost, CostUnit, Country, Currency, Edit, FieldInfo, Id, Model, Recurrence, Service,
    date,
};
use limpide::texts::{Lang, Texts};

/// The words of all languages, one of them first.
fn lexicon(first: &str) -> Lexicon {
    let mut langs = Lang::all().to_vec();
    langs.sort_by_key(|lang| lang.code() != first);
    let texts = langs.into_iter().map(|lang| Rc::new(Texts::embedded(lang)));
    let countries = [
        ("Suisse", "CH"),
        ("Schweiz", "CH"),
        ("Irlande", "IE"),
        ("Irland", "IE"),
    ];
    let countries =
        countries.map(|(name, code)| (name.to_owned(), code.parse::<Country>().unwrap()));
    Lexicon::new(texts.collect(), countries)
}

fn fields(collection: Collection) -> Vec<&'static FieldInfo> {
    let elsewhere = ["updatedOn", "entry", "proposed"];
    let all = collection.fields().iter();
    all.filter(|info| fits(info) && !elsewhere.contains(&info.name))
        .collect()
}

/// New ids, none of which is ever made twice.
fn ids() -> impl FnMut() -> Id {
    static LAST: AtomicU64 = AtomicU64::new(1_000);
    || Id::from_u128(LAST.fetch_add(1, Ordering::Relaxed).into())
}

struct Taken {
    model: Model,
    mapping: Mapping,
    pasted: Pasted,
    edit: Edit,
}

/// Pastes a list into a model as the page does, with some corrections.
fn take_with(
    model: &Model,
    collection: Collection,
    text: &str,
    change: impl FnOnce(&mut Mapping),
) -> Taken {
    let lexicon = lexicon("fr");
    let cells = Cells::of(text).unwrap();
    let mut mapping = guess(&cells, collection, &fields(collection), &lexicon);
    change(&mut mapping);
    let pasted = paste(&cells, &mapping, collection, model, &lexicon, &mut ids());
    let heads = cells.rows[0].clone();
    let note = |column: Option<usize>, text: &str| match column {
        Some(column) => format!("{}: {text}", heads[column]),
        None => text.to_owned(),
    };
    let today = date("2026-11-25").unwrap();
    let edit = pasted.edit(model, collection, today, &note);
    let mut after = model.clone();
    edit.apply(&mut after);
    Taken {
        model: after,
        mapping,
        pasted,
        edit,
    }
}

fn take(model: &Model, collection: Collection, text: &str) -> Taken {
    take_with(model, collection, text, |_| {})
}

fn service<'a>(model: &'a Model, name: &str) -> &'a Service {
    model
        .services
        .iter()
        .find(|service| service.name == name)
        .unwrap()
}

fn codes(mapping: &Mapping) -> Vec<&'static str> {
    mapping.columns.iter().map(Column::code).collect()
}

#[test]
fn heads_are_recognised_in_any_language() {
    for heads in [
        "Nom\tSorte d’outil\tFOURNISSEUR\tResponsable\tCouleur",
        "Logiciel\tType\tEditeur\tPropriétaire\tCouleur",
        "Name\tKind of tool\tVendor\tOwner\tColour",
        "Software\tType\tSupplier\tResponsible\tColour",
        "Bezeichnung\tArt des Werkzeugs\tLieferant\tZuständig\tFarbe",
        "Programm\tArt\tAnbieter\tVerantwortlich\tFarbe",
        "Strumento\tTipo\tFornitore\tResponsabile\tColore",
    ] {
        let taken = take(
            &Model::default(),
            Collection::Services,
            &format!("{heads}\nBexio\t\t\t\t\n"),
        );
        let expected = ["+name", "kind", "supplier", "owner", "+notes"];
        assert_eq!(codes(&taken.mapping), expected, "{heads}");
        assert!(taken.mapping.has_heads);
    }
}

#[test]
fn a_list_without_heads_is_one_of_names() {
    let taken = take(
        &Model::default(),
        Collection::Services,
        "Bexio\nAbacus\nSwisscom\n",
    );
    assert!(!taken.mapping.has_heads);
    assert_eq!(taken.model.services.len(), 3);
    service(&taken.model, "Swisscom");
}

#[test]
fn cells_are_read_in_any_language() {
    let list = "Nom\tSorte d’outil\tImportance\tChacun a-t-il son propre compte ?\tNombre d’utilisateurs\tFin des mises à jour\tPays\n\
        A\tMessagerie et agenda\tVital\toui\t1’200\t31.12.2027\t\n\
        B\tMail and calendar\tUseful\tNo\t1'200\t31 December 2027\t\n\
        C\tServeur\tvital\tja\t6 Plätze\t31. Dez. 2027\t\n\
        D\tmail\tConfort\tsì\t?\t2027-12-31\t\n\
        E\tTéléphonie\tNützlich\tx\t12\t1er mars 2027\t\n";
    let taken = take(&Model::default(), Collection::Services, list);
    assert_eq!(taken.pasted.unread, []);
    let kinds: Vec<_> = ["A", "B", "C", "D", "E"]
        .iter()
        .map(|name| {
            service(&taken.model, name)
                .kind
                .known()
                .map(|kind| kind.code())
        })
        .collect();
    assert_eq!(
        kinds,
        [
            Some("mail"),
            Some("mail"),
            Some("server"),
            Some("mail"),
            Some("telephony")
        ]
    );
    let last_days: Vec<_> = ["A", "B", "C", "D", "E"]
        .iter()
        .map(|name| {
            service(&taken.model, name)
                .end_of_support
                .known()
                .unwrap()
                .to_string()
        })
        .collect();
    assert_eq!(
        last_days,
        [
            "2027-12-31",
            "2027-12-31",
            "2027-12-31",
            "2027-12-31",
            "2027-03-01"
        ]
    );
    assert!(service(&taken.model, "A").named_accounts.is(&true));
    assert!(service(&taken.model, "B").named_accounts.is(&false));
    assert!(service(&taken.model, "C").user_count.is(&6));
    assert!(service(&taken.model, "A").user_count.is(&1200));
    assert!(service(&taken.model, "D").user_count.is_not_known());
}

fn costs(list: &str) -> Vec<(String, Option<Recurrence>, String)> {
    let taken = take(&Model::default(), Collection::Costs, list);
    let said = |cost: &Cost| {
        let amount = cost
            .amount
            .known()
            .map(ToString::to_string)
            .unwrap_or_default();
        let notes = cost
            .common
            .notes
            .known()
            .map(|notes| notes.0.clone())
            .unwrap_or_default();
        (amount, cost.recurrence.known().copied(), notes)
    };
    taken.model.costs.iter().map(said).collect()
}

#[test]
fn amounts_are_read_as_people_write_them() {
    use Recurrence::{Monthly, Once, Quarterly, TwoYearly, Yearly};
    for (text, amount, recurrence) in [
        ("CHF 1'200.–", "1200 CHF", None),
        ("1’200.50", "1200.50 CHF", None),
        ("Fr. 360.-", "360 CHF", None),
        ("360/mois", "360 CHF", Some(Monthly)),
        ("360 par mois", "360 CHF", Some(Monthly)),
        ("360.00 CHF / an", "360.00 CHF", Some(Yearly)),
        ("€ 15,50 pro Monat", "15.50 EUR", Some(Monthly)),
        ("$12 a month", "12 USD", Some(Monthly)),
        ("1.200,50 EUR", "1200.50 EUR", None),
        ("1,200.50", "1200.50 CHF", None),
        ("1 200.00 francs", "1200.00 CHF", None),
        ("12 345 678", "12345678 CHF", None),
        ("1.200", "1200 CHF", None),
        ("0.125", "0.125 CHF", None),
        ("120 Franken im Quartal", "120 CHF", Some(Quarterly)),
        ("30 franchi al mese", "30 CHF", Some(Monthly)),
        ("90 p.a.", "90 CHF", Some(Yearly)),
        ("100 tous les deux ans", "100 CHF", Some(TwoYearly)),
        ("500 une fois", "500 CHF", Some(Once)),
        ("CHF 1'000'000", "1000000 CHF", None),
    ] {
        let read = costs(&format!("Nom\tMontant\nX\t{text}\n"));
        assert_eq!(
            read,
            [(amount.to_owned(), recurrence, String::new())],
            "{text}"
        );
    }
}

#[test]
fn what_is_no_plain_amount_is_kept_as_it_stands() {
    for text in [
        "environ 300",
        "~300",
        "300-400",
        "300 + TVA",
        "-50",
        "offert",
        "15 par utilisateur",
        "10 %",
        "1.20.5",
        "1'2",
        "300 CHF 200 EUR",
    ] {
        let read = costs(&format!("Nom\tMontant\nX\t{text}\n"));
        assert_eq!(
            read,
            [(String::new(), None, format!("Montant: {text}"))],
            "{text}"
        );
    }
}

#[test]
fn how_often_stands_in_its_own_column_if_there_is_one() {
    let list =
        "Nom\tMontant\tPériodicité\nX\t360 par mois\tannuel\nY\t40\tmonatlich\nZ\t40\tpar mois\n";
    let taken = take(&Model::default(), Collection::Costs, list);
    // « monatlich » is a word, « Chaque mois » a label; both say how often.
    let read: Vec<_> = taken
        .model
        .costs
        .iter()
        .map(|cost| cost.recurrence.known().copied())
        .collect();
    assert_eq!(
        read,
        [
            Some(Recurrence::Yearly),
            Some(Recurrence::Monthly),
            Some(Recurrence::Monthly)
        ]
    );
    // What the amount says besides is not dropped.
    let notes = taken
        .model
        .costs
        .iter()
        .next()
        .unwrap()
        .common
        .notes
        .known()
        .unwrap()
        .0
        .clone();
    assert_eq!(notes, "Montant: 360 par mois");
}

#[test]
fn what_is_not_understood_is_told_and_kept() {
    let list =
        "Nom\tImportance\tCouleur\nBexio\ténorme\tbleu\nAbacus\ténorme\t\nSwisscom\tVital\t\n";
    let taken = take(&Model::default(), Collection::Services, list);
    let unread: Vec<_> = taken
        .pasted
        .unread
        .iter()
        .map(|it| (it.column, it.text.as_str(), it.count))
        .collect();
    assert_eq!(unread, [(1, "énorme", 2)]);
    let bexio = service(&taken.model, "Bexio");
    assert!(bexio.criticality.is_not_asked());
    assert_eq!(
        bexio.common.notes.known().unwrap().0,
        "Importance: énorme\nCouleur: bleu"
    );
    // Corrected once, it is understood in every row.
    let corrected = take_with(&Model::default(), Collection::Services, list, |mapping| {
        mapping
            .corrections
            .insert((1, "énorme".to_owned()), "vital".to_owned());
    });
    assert_eq!(corrected.pasted.unread, []);
    for name in ["Bexio", "Abacus"] {
        let service = service(&corrected.model, name);
        assert_eq!(service.criticality.known().unwrap().code(), "vital");
    }
}

#[test]
fn names_of_other_records_are_found_or_made() {
    let first = take(&Model::default(), Collection::Parties, "Nom\nInfomaniak\n");
    let known = first.model.parties.iter().next().unwrap().id;
    let list = "Nom\tFournisseur\tNe marche pas sans\nMail\tINFOMANIAK\t\nCompta\tAbacus SA\tMail; Internet\n";
    let taken = take(&first.model, Collection::Services, list);
    assert_eq!(taken.model.parties.len(), 2);
    assert_eq!(
        service(&taken.model, "Mail").supplier.known().unwrap().id,
        known
    );
    let made = service(&taken.model, "Compta").supplier.known().unwrap().id;
    let abacus = taken.model.parties.get(made).unwrap();
    assert_eq!(abacus.name, "Abacus SA");
    assert_eq!(abacus.kind.known().unwrap().code(), "supplier");
    // A row of the list itself, and a service that is in no row.
    let needs: Vec<Id> = service(&taken.model, "Compta")
        .depends_on
        .each()
        .map(|to| to.id)
        .collect();
    let (mail, internet) = (
        service(&taken.model, "Mail").id,
        service(&taken.model, "Internet").id,
    );
    assert_eq!(needs, [mail, internet]);
    let missing: Vec<_> = taken
        .pasted
        .missing
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(missing, ["Abacus SA", "Internet"]);
}

#[test]
fn a_name_that_is_not_to_be_made_is_kept_in_the_remarks() {
    let list = "Nom\tFournisseur\nCompta\tAbacus SA\n";
    let taken = take_with(&Model::default(), Collection::Services, list, |mapping| {
        mapping.missing = BTreeMap::from([("abacus sa".to_owned(), None)]);
    });
    assert!(taken.model.parties.is_empty());
    let compta = service(&taken.model, "Compta");
    assert!(compta.supplier.is_not_asked());
    assert_eq!(
        compta.common.notes.known().unwrap().0,
        "Fournisseur: Abacus SA"
    );
}

#[test]
fn a_record_of_the_same_name_is_changed_and_pasting_twice_changes_nothing() {
    let list = "Nom\tImportance\tCouleur\nBexio\tVital\tbleu\nBexio\tUtile\t\n";
    let once = take(&Model::default(), Collection::Services, list);
    assert_eq!(once.model.services.len(), 2);
    let twice = take(&once.model, Collection::Services, list);
    assert_eq!(twice.pasted.counts(), (0, 2));
    assert!(twice.edit.is_empty());
    let changed = take(
        &once.model,
        Collection::Services,
        "Nom\tImportance\nbexio\tConfort\n",
    );
    assert_eq!(changed.pasted.counts(), (0, 1));
    let first = changed.model.services.iter().next().unwrap();
    assert_eq!(first.name, "Bexio");
    assert_eq!(first.criticality.known().unwrap().code(), "comfort");
    assert_eq!(first.common.notes.known().unwrap().0, "Couleur: bleu");
}

#[test]
fn all_is_taken_back_at_once() {
    let before = take(&Model::default(), Collection::Services, "Nom\nMail\n").model;
    let list = "Nom\tFournisseur\nMail\tInfomaniak\nCompta\tAbacus\n";
    let taken = take(&before, Collection::Services, list);
    let mut model = taken.model;
    taken.edit.inverse().apply(&mut model);
    assert_eq!(model, before);
}

#[test]
fn cells_of_every_row_are_accounted_for() {
    let list = "Nom\tImportance\tCouleur\tVide\nBexio\ténorme\tbleu\t\n";
    let taken = take_with(&Model::default(), Collection::Services, list, |mapping| {
        mapping.columns[2] = Column::Out;
    });
    let cells = &taken.pasted.rows[0].cells;
    assert_eq!(
        cells[..],
        [Cell::Name, Cell::Unread, Cell::Out, Cell::Empty]
    );
}

/// What is understood of a line: name, price, seats, supplier, and the rest.
#[track_caller]
fn line(
    lang: &str,
    text: &str,
    expected: (&str, &str, Option<Recurrence>, Option<u32>, &str, &str),
) {
    let understood = understand(text, &lexicon(lang), Currency::CHF).unwrap();
    let price = understood
        .price
        .map(|price| price.money.to_string())
        .unwrap_or_default();
    let found = (
        understood.name.as_str(),
        price.as_str(),
        understood.price.and_then(|price| price.recurrence),
        understood.seats,
        understood.supplier.as_deref().unwrap_or_default(),
        &*understood.rest.join(" | "),
    );
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_line_is_understood_in_four_languages() {
    use Recurrence::{Monthly, Yearly};
    let monthly = |name: &'static str| (name, "360 CHF", Some(Monthly), Some(6), "", "");
    line(
        "en",
        "accounting software, 360 a month, 6 seats",
        monthly("accounting software"),
    );
    line(
        "fr",
        "logiciel comptable, 360 par mois, 6 postes",
        monthly("logiciel comptable"),
    );
    line(
        "de",
        "Buchhaltung, 360 pro Monat, 6 Plätze",
        monthly("Buchhaltung"),
    );
    line(
        "it",
        "contabilità, 360 al mese, 6 posti",
        monthly("contabilità"),
    );
    // In one language while the page speaks another.
    line(
        "fr",
        "Buchhaltung, 360 pro Monat, 6 Plätze",
        monthly("Buchhaltung"),
    );
    // Without commas.
    line(
        "fr",
        "logiciel comptable 360 par mois 6 postes",
        monthly("logiciel comptable"),
    );
    line(
        "en",
        "accounting software 6 seats 360/month",
        monthly("accounting software"),
    );
    line(
        "de",
        "Buchhaltung Fr. 360.– pro Monat 6 Lizenzen",
        monthly("Buchhaltung"),
    );
    let hosted = (
        "Hébergement",
        "1200.50 CHF",
        Some(Yearly),
        None,
        "Infomaniak",
        "",
    );
    line(
        "fr",
        "Hébergement, 1'200.50 par an, chez Infomaniak",
        hosted,
    );
    line(
        "fr",
        "Hébergement chez Infomaniak, CHF 1’200.50 / an",
        hosted,
    );
    line(
        "it",
        "Posta, 12.50 franchi ogni mese, da Infomaniak",
        ("Posta", "12.50 CHF", Some(Monthly), None, "Infomaniak", ""),
    );
}

#[test]
fn a_name_with_numbers_stays_whole_and_what_is_left_is_kept() {
    line(
        "fr",
        "Microsoft 365 Business",
        ("Microsoft 365 Business", "", None, None, "", ""),
    );
    line(
        "fr",
        "Office 2019, 300 une fois",
        (
            "Office 2019",
            "300 CHF",
            Some(Recurrence::Once),
            None,
            "",
            "",
        ),
    );
    line(
        "fr",
        "Vidéo, 10 par mois, promis jusqu’à Noël",
        (
            "Vidéo",
            "10 CHF",
            Some(Recurrence::Monthly),
            None,
            "",
            "promis jusqu’à Noël",
        ),
    );
    assert_eq!(understand("  ", &lexicon("fr"), Currency::CHF), None);
    assert_eq!(
        understand("360 par mois", &lexicon("fr"), Currency::CHF),
        None
    );
}

/// The service, the price of a unit and the number of units that a line makes.
fn added(text: &str, whole: Option<Whole>) -> (Model, String, Option<u32>) {
    let understood = understand(text, &lexicon("fr"), Currency::CHF).unwrap();
    let mut model = Model::default();
    let whole = whole.unwrap_or(understood.whole());
    let today = date("2026-11-25").unwrap();
    let (edit, _) = understood.edit(whole, &model, today, &mut ids());
    edit.apply(&mut model);
    let cost = model.costs.iter().next().unwrap();
    let amount = cost.amount.known().unwrap().to_string();
    let quantity = cost.quantity.known().copied();
    (model, amount, quantity)
}

#[test]
fn a_line_makes_a_service_and_its_cost() {
    let (model, amount, quantity) = added("Compta, 360 par mois, 6 postes, chez Abacus", None);
    assert_eq!((amount.as_str(), quantity), ("60 CHF", Some(6)));
    let service = service(&model, "Compta");
    let cost = model.costs.iter().next().unwrap();
    assert_eq!(cost.pays_for.each().next().unwrap().id, service.id);
    assert!(cost.recurrence.is(&Recurrence::Monthly));
    assert!(cost.unit.is(&CostUnit::User));
    let supplier = model
        .parties
        .get(service.supplier.known().unwrap().id)
        .unwrap();
    assert_eq!(supplier.name, "Abacus");
}

#[test]
fn a_price_is_of_all_seats_or_of_each() {
    let (_, amount, quantity) = added("Compta, 360 par mois, 6 postes", Some(Whole::Each));
    assert_eq!((amount.as_str(), quantity), ("360 CHF", Some(6)));
    let (_, amount, quantity) = added("Compta, 12 par mois et par poste, 6 postes", None);
    assert_eq!((amount.as_str(), quantity), ("12 CHF", Some(6)));
    // Nothing is rounded: what does not divide stays whole, and the seats are kept.
    let (model, amount, quantity) = added("Compta, 100 par mois, 6 postes", None);
    assert_eq!((amount.as_str(), quantity), ("100 CHF", None));
    assert_eq!(
        service(&model, "Compta").common.notes.known().unwrap().0,
        "6 postes"
    );
}

#[test]
fn a_line_adds_to_the_service_of_its_name() {
    let (model, ..) = added("Compta, 360 par mois", None);
    let understood = understand("compta, 50 par an", &lexicon("fr"), Currency::CHF).unwrap();
    let today = date("2026-11-25").unwrap();
    let (edit, _) = understood.edit(Whole::All, &model, today, &mut ids());
    let mut after = model.clone();
    edit.apply(&mut after);
    assert_eq!((after.services.len(), after.costs.len()), (1, 2));
    edit.inverse().apply(&mut after);
    assert_eq!(after, model);
}

#[test]
fn a_supplier_that_is_known_stays_and_the_other_is_kept_in_the_remarks() {
    let (model, ..) = added("Compta, 360 par mois, chez Abacus", None);
    let understood = understand("Compta, chez Bexio", &lexicon("fr"), Currency::CHF).unwrap();
    assert_eq!(understood.kept(Whole::All, &model), ["Bexio"]);
    let today = date("2026-11-25").unwrap();
    let (edit, _) = understood.edit(Whole::All, &model, today, &mut ids());
    let mut after = model.clone();
    edit.apply(&mut after);
    assert_eq!(after.parties, model.parties);
    assert_eq!(
        service(&after, "Compta").supplier,
        service(&model, "Compta").supplier
    );
}
