//! Strips: slices of the page that are never torn.

use std::rc::Rc;

use crate::display::Item;

/// A slice as wide as its container. Positions of its items count from its upper left corner.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    pub(crate) height: f64,
    /// Space above, dropped at the head of a page.
    pub(crate) before: f64,
    pub(crate) items: Vec<Item>,
    /// Stays on the page of the next strip.
    pub(crate) keep: bool,
    /// Rows to repeat when a page begins with this strip.
    pub(crate) head: Option<Rc<Head>>,
    /// Set when the strip continues a torn row: the line that closes it above and below.
    pub(crate) torn: Option<Edge>,
    /// Begins a new page.
    pub(crate) page_break: bool,
}

/// The repeated head of a table.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) height: f64,
    pub(crate) items: Vec<Item>,
}

/// A horizontal rule of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) thickness: f64,
}

impl Strip {
    /// Empty space.
    pub(crate) fn space(height: f64) -> Self {
        Strip { before: height, ..Strip::default() }
    }

    /// The same strip further right.
    pub(crate) fn shifted(mut self, dx: f64) -> Self {
        self.items = self.items.into_iter().map(|item| item.shifted(dx, 0.0)).collect();
        if let Some(edge) = &mut self.torn {
            edge.from += dx;
            edge.to += dx;
        }
        self
    }
}

/// Height of strips standing on each other.
pub(crate) fn height(strips: &[Strip]) -> f64 {
    let inner: f64 = strips.iter().map(|s| s.before + s.height).sum();
    inner - strips.first().map_or(0.0, |s| s.before)
}

/// Puts strips on each other as items of one slice.
pub(crate) fn stack(strips: Vec<Strip>, dy: f64) -> Vec<Item> {
    let mut y = dy;
    let mut items = Vec::new();
    for (index, strip) in strips.into_iter().enumerate() {
        if index > 0 {
            y += strip.before;
        }
        items.extend(strip.items.into_iter().map(|item| item.shifted(0.0, y)));
        y += strip.height;
    }
    items
}

/// Keeps all strips on one page, if they fit one.
pub(crate) fn glue(strips: &mut [Strip]) {
    if let Some((_, rest)) = strips.split_last_mut() {
        for strip in rest {
            strip.keep = true;
        }
    }
}
