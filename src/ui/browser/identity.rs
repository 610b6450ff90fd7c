//! New identities.

use crate::model::Id;

/// A new id, made of the time and of the browser's randomness.
pub fn new_id() -> Id {
    let mut random = [0; 10];
    if let Ok(crypto) = gloo::utils::window().crypto() {
        // It fails only for more than 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut random);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 are a positive integer of less than 48 bits"
    )]
    let milliseconds = js_sys::Date::now() as u64;
    Id::at(milliseconds, random)
}
