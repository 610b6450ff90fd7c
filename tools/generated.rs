//! Prints the bundle of a made-up organisation, to measure the page with:
//! `cargo run --release --example generated -- <number of services>`.

fn main() {
    let services = std::env::args()
        .nth(1)
        .and_then(|number| number.parse().ok());
    let model = limpide::audit::generated::organisation(services.unwrap_or(1000));
    print!("{}", limpide::bundle::write(&model));
}
