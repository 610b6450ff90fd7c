//! Copies for the day when the original is lost.

use super::record::record;
use super::{BackedUp, Country, Date, Party, Ref, Service, Site};

record! {
    /// A backup of services or data. It is a record of its own, apart from
    /// protections, because rules ask where it is, how old and whether it was
    /// ever restored.
    Backup in Backups {
        /// The services and data it can bring back.
        covers "covers": Vec<Ref<BackedUp>>,
        /// The service on which it is kept, if it is one of the map.
        kept_on "keptOn": Ref<Service>,
        /// The site where it is kept.
        site "site": Ref<Site>,
        /// The country where it is kept.
        country "country": Country,
        /// Every how many hours it is made.
        every_hours "everyHours": u32,
        /// For how many days a state is kept.
        keep_days "keepDays": u32,
        /// Whether it starts by itself.
        automatic "automatic": bool,
        /// Whether it is disconnected once it is made.
        offline "offline": bool,
        /// Whether nobody can change or delete it before its time.
        immutable "immutable": bool,
        /// Whether it is in another place than the original.
        offsite "offsite": bool,
        /// Whether it is encrypted.
        encrypted "encrypted": bool,
        /// When it was last restored and the result looked at.
        restore_tested_on "restoreTestedOn": Date,
        /// Who makes it.
        done_by "doneBy": Ref<Party>,
    }
}
