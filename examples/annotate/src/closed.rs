//! Whether the program was started without a standard output, as by `>&-`.
//!
//! Before `main` begins, Rust opens `/dev/null` in the place of a standard output that is closed, and whatever is written
//! is lost. So this asks earlier.

#[cfg(unix)]
mod unix {
    use std::sync::atomic::{AtomicBool, Ordering};

    static CLOSED: AtomicBool = AtomicBool::new(false);

    /// Run by the loader, before `main`.
    #[used]
    #[cfg_attr(target_vendor = "apple", link_section = "__DATA,__mod_init_func")]
    #[cfg_attr(not(target_vendor = "apple"), link_section = ".init_array")]
    static ASK: extern "C" fn() = ask;

    extern "C" fn ask() {
        // SAFETY: the call reads the flags of a descriptor and touches no memory.
        let flags = unsafe { libc::fcntl(libc::STDOUT_FILENO, libc::F_GETFD) };
        CLOSED.store(flags == -1, Ordering::Relaxed);
    }

    pub fn stdout() -> bool {
        CLOSED.load(Ordering::Relaxed)
    }
}

#[cfg(unix)]
pub use unix::stdout;

#[cfg(not(unix))]
pub fn stdout() -> bool {
    false
}
