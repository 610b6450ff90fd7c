//! New identities, and what else is drawn by lot.

use std::cell::Cell;

use crate::model::Id;

/// Of what an id is made: the milliseconds since 1970, and what is drawn by lot.
type Drawn = (u64, u128);

/// The bytes that are drawn by lot.
const LOT: usize = 10;

thread_local! {
    static LAST: Cell<Drawn> = const { Cell::new((0, 0)) };
}

/// A new id, made of the time and of the browser's randomness. It sorts after all
/// that this page made before, so that what is made at once, such as a pasted list,
/// keeps its order (RFC 9562, 6.2, method 2).
pub fn new_id() -> Id {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 are a positive integer of less than 48 bits"
    )]
    let now = js_sys::Date::now() as u64;
    let (then, lot) = LAST.get();
    let drawn = if now > then {
        (now, draw())
    } else {
        (then, lot + 1)
    };
    LAST.set(drawn);
    let (milliseconds, lot) = drawn;
    let mut random = [0; LOT];
    random.copy_from_slice(&lot.to_be_bytes()[size_of::<u128>() - LOT..]);
    Id::at(milliseconds, random)
}

/// A number drawn by lot, to which can be added: below the two bits that an id
/// replaces by its variant, the highest is left free.
fn draw() -> u128 {
    let mut random: [u8; LOT] = chance();
    random[2] &= 0x1f;
    let mut bytes = [0; size_of::<u128>()];
    bytes[size_of::<u128>() - LOT..].copy_from_slice(&random);
    u128::from_be_bytes(bytes)
}

/// Bytes of the browser's randomness.
pub fn chance<const COUNT: usize>() -> [u8; COUNT] {
    let mut random = [0; COUNT];
    if let Ok(crypto) = gloo::utils::window().crypto() {
        // It fails only for more than 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut random);
    }
    random
}
