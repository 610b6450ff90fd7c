//! `limpide merge`, by itself and as git runs it.

use std::path::Path;
use std::process::{Command, Output};

use limpide::bundle;
use serde_json::Value;

use crate::cli::{code, demonstration, err, flat, out, run};

/// The demonstration, changed, as a file of its own in a folder.
fn variant(folder: &Path, name: &str, change: impl FnOnce(&mut Value)) -> String {
    let text = std::fs::read_to_string(demonstration()).unwrap();
    let mut json: Value = serde_json::from_str(&text).unwrap();
    change(&mut json);
    let file = folder.join(name);
    std::fs::write(&file, json.to_string()).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Our side adds a note to the first service, theirs to the second; both rename the first.
fn sides(folder: &Path) -> [String; 2] {
    let ours = variant(folder, "ours.limpide.json", |json| {
        json["services"][0]["name"] = "Ours".into();
        json["services"][0]["notes"] = "Seen by us".into();
    });
    let theirs = variant(folder, "theirs.limpide.json", |json| {
        json["services"][0]["name"] = "Theirs".into();
        json["services"][1]["notes"] = "Seen by them".into();
    });
    [ours, theirs]
}

/// What a bundle says of its first two services.
fn first_services(file: &str) -> [Value; 2] {
    let text = std::fs::read_to_string(file).unwrap();
    bundle::read(text.as_bytes()).unwrap();
    let json: Value = serde_json::from_str(&text).unwrap();
    [json["services"][0].clone(), json["services"][1].clone()]
}

#[test]
fn two_files_are_merged_and_a_conflict_is_open_until_somebody_chose() {
    let folder = tempfile::tempdir().unwrap();
    let [ours, theirs] = sides(folder.path());
    let result = folder.path().join("result.limpide.json");
    let result = result.to_str().unwrap();
    let base = demonstration();
    let merge = |more: &[&str]| {
        let args = [
            "merge", &base, &ours, &theirs, "--lang", "en", "--output", result,
        ];
        run(&[&args[..], more].concat())
    };
    let output = merge(&[]);
    assert_eq!(code(&output), 1);
    let said = flat(&out(&output));
    assert!(said.contains("Conflicts: 1, still to settle: 1."), "{said}");
    assert!(said.contains("The other side: Theirs"), "{said}");
    let [first, second] = first_services(result);
    assert_eq!(first["name"], "Ours");
    assert_eq!(first["notes"], "Seen by us");
    assert_eq!(second["notes"], "Seen by them");

    let spot = format!("{}/name", first["id"].as_str().unwrap());
    assert!(said.contains(&spot), "{said}");
    let output = merge(&["--choose", &format!("{spot}=theirs")]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert_eq!(first_services(result)[0]["name"], "Theirs");
    assert_eq!(code(&merge(&["--prefer", "theirs"])), 0);
    assert_eq!(first_services(result)[0]["name"], "Theirs");

    let output = merge(&["--choose", "nowhere/name=ours"]);
    assert_eq!(code(&output), 2);
    assert!(flat(&err(&output)).contains("nowhere/name"));
    assert_eq!(code(&merge(&["--choose", "nowhere"])), 2);
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(names.len(), 3, "nothing unfinished is left: {names:?}");
}

#[test]
fn what_is_merged_is_told_to_programs_and_nothing_is_written_unasked() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [ours, theirs] = sides(folder.path());
    let before = std::fs::read_to_string(&ours).unwrap();
    let output = run(&[
        "merge",
        &demonstration(),
        &ours,
        &theirs,
        "--format",
        "json",
    ]);
    assert_eq!(std::fs::read_to_string(&ours).unwrap(), before);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    let conflict = &json["conflicts"][0];
    for object in [&json, conflict, &json["taken"][0]] {
        for field in object.as_object().unwrap().keys() {
            assert!(page.contains(&format!("`{field}`")), "{field}");
        }
    }
    assert_eq!(conflict["ours"], "Ours");
    assert_eq!(conflict["theirs"], "Theirs");
    assert_eq!(conflict["chosen"], Value::Null);
    assert_eq!(json["taken"].as_array().unwrap().len(), 2);
}

#[test]
fn files_of_different_organisations_are_not_merged() {
    let folder = tempfile::tempdir().unwrap();
    let stranger = variant(folder.path(), "stranger.limpide.json", |json| {
        json["organisation"]["id"] = "01935000-0000-7000-8000-00000000ffff".into();
    });
    let output = run(&[
        "merge",
        &demonstration(),
        &demonstration(),
        &stranger,
        "--lang",
        "en",
    ]);
    assert_eq!(code(&output), 2);
    assert!(flat(&err(&output)).contains("another organisation"));
}

/// A git that knows nothing of who runs it.
fn git(folder: &Path, args: &[&str]) -> Output {
    Command::new("git")
        .args([
            "-c",
            "user.name=Limpide",
            "-c",
            "user.email=limpide@example.org",
        ])
        .args([
            "-c",
            "commit.gpgSign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap()
}

#[test]
fn git_merges_with_the_documented_driver() {
    let program = env!("CARGO_BIN_EXE_limpide");
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let done = |args: &[&str]| {
        let output = git(folder, args);
        assert!(output.status.success(), "{args:?}: {}", err(&output));
    };
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let driver = "limpide merge %O %A %B --output %A";
    assert!(page.contains(&format!("git config merge.limpide.driver '{driver}'")));
    let driver = driver.replacen("limpide", &format!("'{program}'"), 1);

    done(&["init"]);
    done(&["config", "merge.limpide.driver", &driver]);
    std::fs::write(
        folder.join(".gitattributes"),
        "*.limpide.json merge=limpide\n",
    )
    .unwrap();
    let file = "audit.limpide.json";
    let audit = variant(folder, file, |_| {});
    done(&["add", "."]);
    done(&["commit", "-m", "base"]);
    done(&["switch", "-c", "advisor"]);
    variant(folder, file, |json| {
        json["services"][1]["notes"] = "Seen by them".into()
    });
    done(&["commit", "-am", "advisor"]);
    done(&["switch", "main"]);
    variant(folder, file, |json| {
        json["services"][0]["notes"] = "Seen by us".into()
    });
    done(&["commit", "-am", "client"]);
    done(&["merge", "advisor", "-m", "both"]);
    let [first, second] = first_services(&audit);
    assert_eq!(first["notes"], "Seen by us");
    assert_eq!(second["notes"], "Seen by them");

    done(&["switch", "advisor"]);
    variant(folder, file, |json| {
        json["services"][0]["notes"] = "Seen by nobody".into()
    });
    done(&["commit", "-am", "advisor contradicts"]);
    done(&["switch", "main"]);
    let output = git(folder, &["merge", "advisor"]);
    assert!(!output.status.success());
    assert!(out(&output).contains("CONFLICT"), "{}", out(&output));
    assert_eq!(first_services(&audit)[0]["notes"], "Seen by us");
}
