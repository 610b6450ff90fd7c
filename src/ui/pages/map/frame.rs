//! The part of the map that is seen: where it begins, and how large it is drawn.

use crate::graph::layout::Size;

/// Smaller than this, names cannot be read: on a wide screen, and on a narrow
/// one, which is nearer to the eye but pushed about with a finger.
const LEAST_AT_FIRST: (f64, f64) = (0.68, 0.8);

/// Narrower than this is narrow.
const NARROW: f64 = 600.0;

/// Larger than this, nothing is gained at first sight.
const MOST_AT_FIRST: f64 = 1.15;

/// How far one may zoom out and in.
const LIMITS: (f64, f64) = (0.05, 4.0);

/// The part of the map that is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    x: f64,
    y: f64,
    scale: f64,
    window: Size,
}

impl Frame {
    /// The whole map in a window, or its beginning if the whole would be too
    /// small to read.
    pub(super) fn first(map: Size, window: Size) -> Self {
        let least = if window.width < NARROW {
            LEAST_AT_FIRST.1
        } else {
            LEAST_AT_FIRST.0
        };
        Self::whole(map, window, least)
    }

    /// The whole map, however small.
    pub(super) fn all(map: Size, window: Size) -> Self {
        Self::whole(map, window, LIMITS.0)
    }

    fn whole(map: Size, window: Size, least: f64) -> Self {
        let fit = (window.width / map.width.max(1.0)).min(window.height / map.height.max(1.0));
        let scale = fit.clamp(least, MOST_AT_FIRST);
        let room = window.width / scale - map.width;
        Self {
            x: if room > 0.0 { -room / 2.0 } else { 0.0 },
            y: 0.0,
            scale,
            window,
        }
    }

    /// Larger or smaller, keeping what is under a point of the window.
    pub(super) fn zoomed(self, factor: f64, (x, y): (f64, f64)) -> Self {
        let scale = (self.scale * factor).clamp(LIMITS.0, LIMITS.1);
        Self {
            x: self.x + x / self.scale - x / scale,
            y: self.y + y / self.scale - y / scale,
            scale,
            ..self
        }
    }

    /// Larger or smaller around the middle.
    pub(super) fn zoomed_in_the_middle(self, factor: f64) -> Self {
        self.zoomed(factor, (self.window.width / 2.0, self.window.height / 2.0))
    }

    /// Moved by a distance in the window.
    pub(super) fn moved(self, x: f64, y: f64) -> Self {
        Self {
            x: self.x - x / self.scale,
            y: self.y - y / self.scale,
            ..self
        }
    }

    /// The same in a window of another size.
    pub(super) const fn within(self, window: Size) -> Self {
        Self { window, ..self }
    }

    /// Moved as little as needed to see a point with some room around it.
    pub(super) fn showing(self, (x, y): (f64, f64)) -> Self {
        let (width, height) = (
            self.window.width / self.scale,
            self.window.height / self.scale,
        );
        let shift = |at: f64, from: f64, length: f64, room: f64| {
            let room = room.min(length / 2.0);
            from + (at - from - length + room).max(0.0) - (from + room - at).max(0.0)
        };
        Self {
            x: shift(x, self.x, width, 110.0),
            y: shift(y, self.y, height, 50.0),
            ..self
        }
    }

    /// The same in the language of SVG.
    pub(super) fn view_box(&self) -> String {
        format!(
            "{:.1} {:.1} {:.1} {:.1}",
            self.x,
            self.y,
            self.window.width / self.scale,
            self.window.height / self.scale
        )
    }
}
