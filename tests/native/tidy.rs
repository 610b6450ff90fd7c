//! What cargo does not check inside one package: who may name whom, what the
//! core may not touch, and that nothing in the page's folder lies unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::texts::sources::{files_under, root};

/// The modules of the program, from the lowest floor up, and which others each
/// may name. Arrows point down only.
const FLOORS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("texts", &[]),
    ("demo", &["texts"]),
    ("templates", &["model", "texts"]),
    ("glossary", &["texts"]),
    ("graph", &["model"]),
    ("bundle", &["model"]),
    ("anonymous", &["model", "bundle"]),
    ("exchange", &["model", "texts"]),
    ("audit", &["model", "graph"]),
    ("rules", &["model", "graph", "audit"]),
    ("whatif", &["model", "graph", "audit"]),
    ("compare", &["model", "bundle", "audit"]),
    ("takeover", &["model", "audit", "rules"]),
    (
        "report",
        &[
            "model",
            "graph",
            "bundle",
            "anonymous",
            "audit",
            "whatif",
            "compare",
            "takeover",
            "texts",
        ],
    ),
    (
        "interview",
        &["model", "audit", "report", "texts", "templates"],
    ),
    ("store", &["model", "bundle"]),
    ("encryption", &[]),
    (
        "cli",
        &[
            "model",
            "bundle",
            "anonymous",
            "compare",
            "audit",
            "rules",
            "whatif",
            "takeover",
            "report",
            "templates",
            "texts",
        ],
    ),
    (
        "ui",
        &[
            "model",
            "texts",
            "demo",
            "glossary",
            "templates",
            "graph",
            "bundle",
            "anonymous",
            "exchange",
            "audit",
            "rules",
            "whatif",
            "compare",
            "takeover",
            "report",
            "interview",
            "store",
            "encryption",
        ],
    ),
];

/// The floors that are pure: same input, same output, on every machine.
const CORE: &[&str] = &[
    "model",
    "texts",
    "demo",
    "glossary",
    "templates",
    "interview",
    "graph",
    "anonymous",
    "takeover",
    "bundle",
    "exchange",
    "audit",
    "rules",
    "whatif",
    "compare",
    "report",
];

/// What a pure floor cannot name: browser, disk, network, clock, chance, and
/// what surrounds the program.
const OUTSIDE: &[&str] = &[
    "yew",
    "gloo",
    "idb",
    "js_sys",
    "wasm_bindgen",
    "web_sys",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "Instant",
    "SystemTime",
    "Utc",
    "Local",
    "RandomState",
    "getrandom",
    "rand",
];

/// A source file of the program, without its comments and its tests.
struct Source {
    path: PathBuf,
    code: String,
}

/// The source files of one module of the program.
fn sources(module: &str) -> Vec<Source> {
    let files = files_under(&root().join("src").join(module), "rs");
    assert!(!files.is_empty(), "src/{module} is not there");
    files
        .into_iter()
        // A module for tests only, as `audit/mod.rs` declares it.
        .filter(|path| path.file_stem().is_some_and(|name| name != "testing"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let (program, _tests) = text
                .split_once("#[cfg(test)]\nmod tests")
                .unwrap_or((&text, ""));
            let lines = program.lines();
            let code = lines.map(|line| line.split("//").next().unwrap_or_default());
            Source {
                code: code.collect::<Vec<_>>().join("\n"),
                path: path.strip_prefix(root()).unwrap().to_owned(),
            }
        })
        .collect()
}

/// The names in some code that follow `prefix`, such as `crate::`.
fn names_after<'a>(code: &'a str, prefix: &str) -> impl Iterator<Item = &'a str> {
    code.match_indices(prefix).map(move |(start, _)| {
        let name = &code[start + prefix.len()..];
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
        &name[..end.unwrap_or(name.len())]
    })
}

/// Whether some code names something as a whole word.
fn names(code: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(word).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let after = code[start + word.len()..].chars().next();
        !part(before) && !part(after)
    })
}

#[track_caller]
fn nothing(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} to correct:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_module_has_its_floor() {
    let on_disk: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("mod.rs").exists())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let floors = FLOORS.iter().map(|(module, _)| (*module).to_owned());
    assert_eq!(on_disk, floors.collect());
}

#[test]
fn arrows_point_down_only() {
    let mut wrong = Vec::new();
    for (index, (module, below)) in FLOORS.iter().enumerate() {
        for name in *below {
            let lower = FLOORS[..index].iter().any(|(module, _)| module == name);
            assert!(lower, "{module} may not be said to stand on {name}");
        }
        for source in sources(module) {
            let path = source.path.display();
            // Lists of modules would hide what they name.
            if source.code.contains("crate::{") {
                wrong.push(format!("{path} names several modules at once"));
            }
            for name in names_after(&source.code, "crate::") {
                let is_module = FLOORS.iter().any(|(module, _)| *module == name);
                if is_module && name != *module && !below.contains(&name) {
                    wrong.push(format!("{path} names {name}, which {module} may not know"));
                }
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn the_core_touches_nothing_outside() {
    let mut wrong = Vec::new();
    for source in CORE.iter().flat_map(|module| sources(module)) {
        let named = OUTSIDE.iter().filter(|word| names(&source.code, word));
        wrong.extend(named.map(|word| format!("{} names {word}", source.path.display())));
    }
    nothing(&wrong);
}

#[test]
fn only_the_page_names_the_browser_and_only_the_command_the_system() {
    let mut wrong = Vec::new();
    for source in sources("cli") {
        let named = ["yew", "gloo", "idb", "js_sys", "wasm_bindgen", "web_sys"];
        let named = named.into_iter().filter(|word| names(&source.code, word));
        wrong.extend(named.map(|word| format!("{} names {word}", source.path.display())));
    }
    for source in sources("ui") {
        // They compile for the browser, and panic there.
        let named = [
            "std::fs",
            "std::time",
            "std::thread",
            "SystemTime",
            "std::env",
        ];
        let named = named.into_iter().filter(|word| names(&source.code, word));
        wrong.extend(named.map(|word| format!("{} names {word}", source.path.display())));
    }
    nothing(&wrong);
}

#[test]
fn every_source_file_begins_with_what_it_is() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests/native", "tests/browser"] {
        for path in files_under(&root().join(folder), "rs") {
            if !fs::read_to_string(&path).unwrap().starts_with("//! ") {
                wrong.push(relative(&path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn every_style_sheet_is_linked() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let linked: BTreeSet<&str> = page
        .match_indices("href=\"styles/")
        .filter_map(|(start, _)| page[start + 6..].split('"').next())
        .filter(|path| path.ends_with(".css"))
        .collect();
    let files = files_under(&root().join("styles"), "css");
    let on_disk: BTreeSet<String> = files.iter().map(|path| relative(path)).collect();
    assert_eq!(
        on_disk.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        linked
    );
}

#[test]
fn every_class_of_a_style_sheet_is_worn() {
    let ui: String = sources("ui")
        .into_iter()
        .map(|source| source.code)
        .collect();
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let script = fs::read_to_string(root().join("src/boot.js")).unwrap();
    let mut wrong = Vec::new();
    for path in files_under(&root().join("styles"), "css") {
        let sheet = fs::read_to_string(&path).unwrap();
        let classes: BTreeSet<&str> = class_names(&sheet).collect();
        for class in classes {
            // The end may come from a code: `class={format!("mark--{code}")}`.
            let built = class
                .rsplit_once("--")
                .map(|(start, _)| format!("{start}--{{"));
            let is_worn = [&ui, &page, &script].iter().any(|text| {
                text.contains(class) || built.as_ref().is_some_and(|start| text.contains(start))
            });
            if !is_worn {
                wrong.push(format!("{}: .{class}", relative(&path)));
            }
        }
    }
    nothing(&wrong);
}

/// The class names of a style sheet.
fn class_names(sheet: &str) -> impl Iterator<Item = &str> {
    sheet.match_indices('.').filter_map(|(start, _)| {
        let name = &sheet[start + 1..];
        let end = name.find(|c: char| !c.is_alphanumeric() && !"-_".contains(c))?;
        name[..end]
            .starts_with(char::is_alphabetic)
            .then_some(&name[..end])
    })
}

#[test]
fn no_style_stands_in_the_page_s_elements() {
    // The content policy would not apply it.
    let mut wrong = Vec::new();
    for source in sources("ui") {
        if source.code.contains("style=") {
            wrong.push(source.path.display().to_string());
        }
    }
    nothing(&wrong);
}

/// A path from the folder of the package.
fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.to_str().unwrap().replace('\\', "/")
}

#[test]
fn what_is_named_is_recognised() {
    let code = "use crate::model::Id; let a = yewish; crate::graph::x(std::fs::read)";
    assert_eq!(
        names_after(code, "crate::").collect::<Vec<_>>(),
        ["model", "graph"]
    );
    assert!(names(code, "std::fs"));
    assert!(!names(code, "yew"));
    assert_eq!(
        class_names(".a-b__c { x: 1.5em } .d:hover {").collect::<Vec<_>>(),
        ["a-b__c", "d"]
    );
}
