//! The page filler.

use crate::display::{Item, Page};
use crate::form::style::PageSetup;
use crate::layout::strip::{Strip, height};

/// Places strips on pages.
pub(crate) fn fill(strips: Vec<Strip>, setup: &PageSetup) -> Vec<Page> {
    let mut filler = Filler { setup, pages: Vec::new(), y: setup.top, fresh: true };
    filler.open();
    let mut rest = strips.as_slice();
    while !rest.is_empty() {
        let length = rest.iter().position(|s| !s.keep).map_or(rest.len(), |last| last + 1);
        let (chain, after) = rest.split_at(length);
        filler.chain(chain);
        rest = after;
    }
    filler.pages
}

struct Filler<'s> {
    setup: &'s PageSetup,
    pages: Vec<Page>,
    y: f64,
    /// Nothing stands on the page yet but a repeated head.
    fresh: bool,
}

/// Rounding must not push a line to the next page.
const TOLERANCE: f64 = 0.05;

impl Filler<'_> {
    fn open(&mut self) {
        let (width, height) = (self.setup.width, self.setup.height);
        self.pages.push(Page { width, height, items: Vec::new(), laid: None });
        self.y = self.setup.top;
        self.fresh = true;
    }

    fn bottom(&self) -> f64 {
        self.setup.height - self.setup.bottom
    }

    /// Places strips that belong together: on this page, on the next, or torn when they fit no page.
    fn chain(&mut self, chain: &[Strip]) {
        let Some(first) = chain.first() else { return };
        let head = first.head.as_ref().map_or(0.0, |h| h.height);
        let whole = height(chain);
        let page = self.bottom() - self.setup.top - head;
        let fits = self.y + self.lead(first) + whole <= self.bottom() + TOLERANCE;
        if !fits && whole <= page + TOLERANCE && !self.fresh {
            self.turn(first);
        }
        for strip in chain {
            self.place(strip);
        }
    }

    fn lead(&self, strip: &Strip) -> f64 {
        if self.fresh { 0.0 } else { strip.before }
    }

    fn place(&mut self, strip: &Strip) {
        if strip.page_break {
            if !self.fresh {
                self.open();
            }
            return;
        }
        let full = self.y + self.lead(strip) + strip.height > self.bottom() + TOLERANCE;
        if full && !self.fresh && strip.height > 0.0 {
            self.turn(strip);
        }
        self.y += self.lead(strip);
        let (dx, dy) = (self.setup.left, self.y);
        self.put(strip.items.iter().cloned().map(|item| item.shifted(dx, dy)));
        self.y += strip.height;
        if strip.height > 0.0 {
            self.fresh = false;
        }
    }

    /// Begins a page with a strip: closes a torn row, repeats the head of a table.
    fn turn(&mut self, strip: &Strip) {
        self.edge(strip);
        self.open();
        if let Some(head) = &strip.head {
            let (dx, dy) = (self.setup.left, self.y);
            self.put(head.items.iter().cloned().map(|item| item.shifted(dx, dy)));
            self.y += head.height;
        }
        self.edge(strip);
    }

    fn edge(&mut self, strip: &Strip) {
        if let Some(edge) = strip.torn {
            let (left, y) = (self.setup.left, self.y);
            self.put([Item::stroke((left + edge.from, y), (left + edge.to, y), edge.thickness)].into_iter());
        }
    }

    fn put(&mut self, items: impl Iterator<Item = Item>) {
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(items);
        }
    }
}
