//! The command line: what can be asked, and what is said of mistakes in it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::End;
use super::merge::Merging;
use crate::anonymous::{Amounts, Choices};
use crate::compare::Side;
use crate::model::{self, Date};
use crate::report::depth::Depth;
use crate::templates::CODES;
use crate::texts::{Lang, Texts};

/// The name of the command.
const NAME: &str = "limpide";

/// What the command is asked to do.
pub(super) enum Request {
    /// Something about a bundle.
    Bundle {
        task: Task,
        /// The bundle; `-` is the standard input.
        file: PathBuf,
    },
    /// Tell the rules with these ids, or name all.
    Rules { ids: Vec<String>, format: Format },
    /// Say what differs between two bundles.
    Diff {
        before: PathBuf,
        after: PathBuf,
        format: Format,
        today: Date,
    },
    /// Bring two bundles together that come from a third.
    Merge(Merging),
    /// Write the template with a code as a bundle, or name all.
    Template { code: Option<String> },
}

/// One of the things that the command can do with a bundle.
pub(super) enum Task {
    /// Say whether a bundle is whole.
    Validate,
    /// Say the digest of what it says.
    Digest,
    /// Say what the rules find in it.
    Audit {
        format: Format,
        today: Date,
        depth: Depth,
    },
    /// Write a copy that says no longer of whom it speaks.
    Anonymise(Choices),
    /// Say whether somebody else could take over, and what they would need.
    Takeover { format: Format, today: Date },
    /// Say what would follow from an event.
    WhatIf {
        /// The record to which it happens, by its id or its name.
        record: String,
        /// What happens, by its code.
        event: String,
        format: Format,
        today: Date,
    },
}

/// How results are printed.
#[derive(Clone, Copy)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What a command line means.
pub(super) enum Parsed {
    /// Something to do.
    Request(Request),
    /// Something to read.
    Help(String),
    /// It cannot be understood.
    Mistake(String),
}

/// The language: of `--lang`, else of the environment's variables for messages
/// (POSIX, chapter 8.2), else French. It is known before the command line is
/// understood, so that mistakes in it are told in that language.
pub(super) fn lang(args: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    let args: Vec<_> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let after = |index: usize| args.get(index + 1).copied();
    let asked = args.iter().enumerate().find_map(|(index, arg)| match *arg {
        "--lang" => after(index),
        arg => arg.strip_prefix("--lang="),
    });
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let of_environment = || {
        let set = variables.iter().filter_map(|name| variable(name));
        set.into_iter().find(|value| !value.is_empty())
    };
    let spoken = |tag: &str| Lang::from_tag(tag).filter(|lang| Lang::all().contains(lang));
    asked
        .and_then(spoken)
        .or_else(|| spoken(&of_environment()?))
        .unwrap_or_default()
}

/// Understands a command line.
pub(super) fn parse(args: Vec<OsString>, texts: &Texts) -> Parsed {
    match command(texts).try_get_matches_from(args) {
        Ok(matches) => request(&matches, texts),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Help(error.to_string()),
            _ => Parsed::Mistake(mistake(&error, texts)),
        },
    }
}

fn request(matches: &ArgMatches, texts: &Texts) -> Parsed {
    let Some((name, matches)) = matches.subcommand() else {
        return Parsed::Mistake(with_advice(texts.get("cli-missing-command"), texts));
    };
    let text = |name| {
        let text = matches.get_one::<String>(name);
        text.map(String::as_str).unwrap_or_default()
    };
    // `validate` and `digest` know neither format nor date, `rules` no date.
    let format = || match text("format") {
        "json" => Format::Json,
        _ => Format::Text,
    };
    let result = || {
        let today = matches.get_one::<Date>("today").copied();
        (format(), today.unwrap_or_else(system_date))
    };
    let task = match name {
        "rules" => {
            let ids = matches.get_many::<String>("rule").unwrap_or_default();
            return Parsed::Request(Request::Rules {
                ids: ids.cloned().collect(),
                format: format(),
            });
        }
        "template" => {
            let code = matches.get_one::<String>("sector").cloned();
            return Parsed::Request(Request::Template { code });
        }
        "diff" => {
            let path = |name| {
                let path = matches.get_one::<PathBuf>(name).cloned();
                path.unwrap_or_default()
            };
            let (format, today) = result();
            return Parsed::Request(Request::Diff {
                before: path("before"),
                after: path("after"),
                format,
                today,
            });
        }
        "merge" => return Parsed::Request(Request::Merge(merging(matches, format()))),
        "validate" => Task::Validate,
        "digest" => Task::Digest,
        "anonymise" => Task::Anonymise(Choices {
            amounts: amounts(text("amounts")),
            suppliers: matches.get_flag("keep-suppliers"),
            place: matches.get_flag("keep-place"),
        }),
        "takeover" => {
            let (format, today) = result();
            Task::Takeover { format, today }
        }
        "what-if" => {
            let (format, today) = result();
            Task::WhatIf {
                record: text("record").to_owned(),
                event: text("event").to_owned(),
                format,
                today,
            }
        }
        _ => {
            let (format, today) = result();
            let depth = Depth::of(text("depth")).unwrap_or_default();
            Task::Audit {
                format,
                today,
                depth,
            }
        }
    };
    let file = matches.get_one::<PathBuf>("file").cloned();
    let file = file.unwrap_or_default();
    Parsed::Request(Request::Bundle { task, file })
}

fn merging(matches: &ArgMatches, format: Format) -> Merging {
    let path = |name| matches.get_one::<PathBuf>(name).cloned();
    let file = |name| path(name).unwrap_or_default();
    let prefer = matches.get_one::<String>("prefer");
    let chosen = matches.get_many::<(String, Side)>("choose");
    Merging {
        base: file("base"),
        ours: file("ours"),
        theirs: file("theirs"),
        output: path("output"),
        prefer: prefer.and_then(|code| side(code)),
        chosen: chosen.unwrap_or_default().cloned().collect(),
        format,
    }
}

fn side(code: &str) -> Option<Side> {
    Side::ALL.into_iter().find(|side| side.code() == code)
}

fn amounts(code: &str) -> Amounts {
    let found = Amounts::ALL.into_iter().find(|it| it.code() == code);
    found.unwrap_or_default()
}

/// A choice: the spot of a conflict, and the side that holds there.
fn choice(text: &str) -> Result<(String, Side), String> {
    let (spot, code) = text.rsplit_once('=').ok_or_else(|| text.to_owned())?;
    let side = side(code).ok_or_else(|| text.to_owned())?;
    Ok((spot.to_owned(), side))
}

/// The time of the system since 1970: the only clock of the program.
pub(super) fn system_time() -> Duration {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.unwrap_or_default()
}

/// The date of the system, in universal time.
fn system_date() -> Date {
    let seconds = i64::try_from(system_time().as_secs()).unwrap_or_default();
    chrono::DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .date_naive()
}

fn date(text: &str) -> Result<Date, String> {
    model::date(text).ok_or_else(|| text.to_owned())
}

/// The command line that is understood, described in one language.
fn command(texts: &Texts) -> Command {
    let help = || {
        Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .help(texts.get("cli-option-help"))
    };
    let lang = || {
        let codes: Vec<_> = Lang::all().iter().map(Lang::code).collect();
        Arg::new("lang")
            .long("lang")
            .value_name(codes.join("|"))
            .hide_possible_values(true)
            .value_parser(PossibleValuesParser::new(codes))
            .help(texts.get("cli-option-lang"))
    };
    let file = Arg::new("file")
        .required(true)
        .value_name(texts.get("cli-file"))
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("cli-file-help"));
    let one_of_several = |id: &'static str, name: &str, help: &str| {
        Arg::new(id)
            .required(true)
            .value_name(texts.get(name))
            .value_parser(value_parser!(PathBuf))
            .help(texts.get(help))
    };
    let before = one_of_several("before", "cli-before", "cli-before-help");
    let after = one_of_several("after", "cli-after", "cli-after-help");
    let format = Arg::new("format")
        .long("format")
        .value_name("text|json")
        .hide_possible_values(true)
        .value_parser(["text", "json"])
        .help(texts.get("cli-option-format"));
    let today = Arg::new("today")
        .long("today")
        .value_name(texts.get("cli-date"))
        .value_parser(date)
        .help(texts.get("cli-option-today"));
    let base = one_of_several("base", "cli-base", "cli-base-help");
    let ours = one_of_several("ours", "cli-ours", "cli-ours-help");
    let theirs = one_of_several("theirs", "cli-theirs", "cli-theirs-help");
    let output = Arg::new("output")
        .long("output")
        .value_name(texts.get("cli-file"))
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("cli-option-output"));
    let sides = Side::ALL.map(Side::code);
    let prefer = Arg::new("prefer")
        .long("prefer")
        .value_name(sides.join("|"))
        .hide_possible_values(true)
        .value_parser(sides)
        .help(texts.get("cli-option-prefer"));
    let choose = Arg::new("choose")
        .long("choose")
        .action(ArgAction::Append)
        .value_name(texts.get("cli-choice"))
        .value_parser(choice)
        .help(texts.get("cli-option-choose"));
    let ways = Amounts::ALL.map(Amounts::code);
    let amounts = Arg::new("amounts")
        .long("amounts")
        .value_name(ways.join("|"))
        .hide_possible_values(true)
        .value_parser(ways)
        .help(texts.get("cli-option-amounts"));
    let flag = |id: &'static str, help: &str| {
        Arg::new(id)
            .long(id)
            .action(ArgAction::SetTrue)
            .help(texts.get(help))
    };
    let keep_suppliers = flag("keep-suppliers", "cli-option-keep-suppliers");
    let keep_place = flag("keep-place", "cli-option-keep-place");
    let depths = Depth::ALL.map(Depth::code);
    let depth = Arg::new("depth")
        .long("depth")
        .value_name(texts.get("cli-depth"))
        .hide_possible_values(true)
        .value_parser(depths)
        .help(texts.get("cli-option-depth"));
    let record = Arg::new("record")
        .required(true)
        .value_name(texts.get("cli-record"))
        .help(texts.get("cli-record-help"));
    let event = Arg::new("event")
        .required(true)
        .value_name(texts.get("cli-event"))
        .help(texts.get("cli-event-help"));
    let rule = Arg::new("rule")
        .num_args(0..)
        .value_name(texts.get("cli-rule"))
        .help(texts.get("cli-rule-help"));
    let sector = Arg::new("sector")
        .value_name(texts.get("cli-sector"))
        .hide_possible_values(true)
        .value_parser(PossibleValuesParser::new(CODES))
        .help(texts.get("cli-sector-help"));
    let task = |name: &'static str, about: &str, heading: &str, what: &[&str], args: &[&Arg]| {
        let what: Vec<String> = what.iter().map(|id| texts.get(id)).collect();
        Command::new(name)
            .about(texts.get(about))
            .override_usage(usage(name, what.join(" "), texts))
            .help_template(template("positionals", heading, texts))
            .disable_help_flag(true)
            .args(args.iter().copied().cloned())
            .arg(lang())
            .arg(help())
    };
    Command::new(NAME)
        .about(texts.get("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .override_usage(usage(&texts.get("cli-command"), "…".to_owned(), texts))
        .help_template(template("subcommands", "cli-heading-commands", texts))
        .after_help(exit_codes(texts))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(lang())
        .arg(help())
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(texts.get("cli-option-version")),
        )
        .subcommand(task(
            "validate",
            "cli-validate",
            "cli-heading-file",
            &["cli-file"],
            &[&file],
        ))
        .subcommand(task(
            "digest",
            "cli-digest",
            "cli-heading-file",
            &["cli-file"],
            &[&file],
        ))
        .subcommand(task(
            "audit",
            "cli-audit",
            "cli-heading-file",
            &["cli-file"],
            &[&file, &depth, &format, &today],
        ))
        .subcommand(task(
            "diff",
            "cli-diff",
            "cli-heading-file",
            &["cli-before", "cli-after"],
            &[&before, &after, &format, &today],
        ))
        .subcommand(task(
            "merge",
            "cli-merge",
            "cli-heading-file",
            &["cli-base", "cli-ours", "cli-theirs"],
            &[&base, &ours, &theirs, &output, &prefer, &choose, &format],
        ))
        .subcommand(task(
            "anonymise",
            "cli-anonymise",
            "cli-heading-file",
            &["cli-file"],
            &[&file, &amounts, &keep_suppliers, &keep_place],
        ))
        .subcommand(task(
            "takeover",
            "cli-takeover",
            "cli-heading-file",
            &["cli-file"],
            &[&file, &format, &today],
        ))
        .subcommand(task(
            "what-if",
            "cli-what-if",
            "cli-heading-question",
            &["cli-file", "cli-record", "cli-event"],
            &[&file, &record, &event, &format, &today],
        ))
        .subcommand(task(
            "rules",
            "cli-rules",
            "cli-heading-rules",
            &["cli-rules-which"],
            &[&rule, &format],
        ))
        .subcommand(task(
            "template",
            "cli-template",
            "cli-heading-template",
            &["cli-template-which"],
            &[&sector],
        ))
}

/// How a command is written; `what` is what it is about.
fn usage(command: &str, what: String, texts: &Texts) -> String {
    let args = [
        ("name", NAME.into()),
        ("command", command.into()),
        ("what", what.into()),
    ];
    texts.with("cli-usage", &args)
}

fn exit_codes(texts: &Texts) -> String {
    let codes = [
        (End::Fine, "cli-exit-fine"),
        (End::Reported, "cli-exit-reported"),
        (End::Failed, "cli-exit-failed"),
    ];
    let lines = codes.map(|(end, id)| format!("\n  {}  {}", end as u8, texts.get(id)));
    format!("{}{}", texts.get("cli-heading-exit"), lines.concat())
}

/// The order of a help page; `part` is a tag of the parser's templates.
fn template(part: &str, heading: &str, texts: &Texts) -> String {
    format!(
        "{{about}}\n\n{}\n  {{usage}}\n\n{}\n{{{part}}}\n\n{}\n{{options}}{{after-help}}\n",
        texts.get("cli-heading-usage"),
        texts.get(heading),
        texts.get("cli-heading-options"),
    )
}

/// What is wrong with a command line, and where help is.
fn mistake(error: &clap::Error, texts: &Texts) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = ("argument", context(ContextKind::InvalidArg).into());
    let value = ("value", context(ContextKind::InvalidValue).into());
    let words = match error.kind() {
        ErrorKind::UnknownArgument => texts.with("cli-unknown-argument", &[argument]),
        ErrorKind::InvalidSubcommand => {
            let command = context(ContextKind::InvalidSubcommand);
            texts.with("cli-unknown-command", &[("command", command.into())])
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            texts.with("cli-missing-value", &[argument])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            texts.with("cli-wrong-value", &[argument, value])
        }
        ErrorKind::MissingRequiredArgument => texts.with("cli-missing-argument", &[argument]),
        ErrorKind::ArgumentConflict => texts.with("cli-argument-twice", &[argument]),
        _ => texts.get("cli-not-understood"),
    };
    with_advice(words, texts)
}

fn with_advice(words: String, texts: &Texts) -> String {
    let args = [("words", words.into()), ("name", NAME.into())];
    texts.with("cli-mistake", &args)
}
