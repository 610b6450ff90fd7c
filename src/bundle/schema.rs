//! The JSON Schema (draft 2020-12) of the bundle, generated from the model.
