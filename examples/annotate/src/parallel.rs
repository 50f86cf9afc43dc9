//! Workers that answer batches side by side, in the order the batches came.
//!
//! ```text
//! reader ──batch──▶ jobs ─▶ worker, worker, …
//!    └────place───▶ order ─▶ caller, who waits for the answer in each place
//! ```
//!
//! Both queues are bounded, so a reader that is faster than the workers, or a consumer that is slower, makes everybody
//! wait: memory does not grow with the input.

use std::thread;

use crossbeam_channel::{bounded, Receiver, Sender, TryRecvError};

use crate::input::{Batch, Wanted};
use crate::work::{Annotator, Answer};

/// How many batches for each worker may be under way.
const AHEAD: usize = 4;

struct Job {
    batch: Batch,
    reply: Sender<Answer>,
}

/// What the consumer of the answers is told.
pub enum Event {
    Answer(Answer),
    /// Nothing is ready: the moment to pass on what is held back.
    Idle,
}

/// Runs `produce` on a thread of its own, answers its batches on `threads` more, and gives `consume` the answers in order.
/// The result is that of `produce`.
pub fn run<T: Send>(
    annotator: &Annotator,
    threads: usize,
    produce: impl FnOnce(&mut dyn FnMut(Batch) -> Wanted) -> T + Send,
    mut consume: impl FnMut(Event),
) -> T {
    let (jobs, queue) = bounded::<Job>(AHEAD * threads);
    let (order, places) = bounded::<Receiver<Answer>>(AHEAD * threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            let queue = queue.clone();
            scope.spawn(move || queue.iter().for_each(|job| work(annotator, job)));
        }
        drop(queue);
        let producer = scope.spawn(move || produce(&mut |batch| hand_over(batch, &jobs, &order)));
        while let Some(place) = next(&places, &mut consume) {
            if let Some(answer) = next(&place, &mut consume) {
                consume(Event::Answer(answer));
            }
        }
        producer
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn work(annotator: &Annotator, job: Job) {
    // Nobody waits for the answer only when the program is on its way out.
    let _ = job.reply.send(annotator.answer(&job.batch));
}

fn hand_over(batch: Batch, jobs: &Sender<Job>, order: &Sender<Receiver<Answer>>) -> Wanted {
    let (reply, place) = bounded(1);
    order.send(place).is_ok() && jobs.send(Job { batch, reply }).is_ok()
}

/// The next item of a queue, at once if there is one.
fn next<T>(queue: &Receiver<T>, consume: &mut impl FnMut(Event)) -> Option<T> {
    match queue.try_recv() {
        Ok(item) => Some(item),
        Err(TryRecvError::Disconnected) => None,
        Err(TryRecvError::Empty) => {
            consume(Event::Idle);
            queue.recv().ok()
        }
    }
}
