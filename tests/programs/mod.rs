//! Runs the examples and tools as programs.
#![allow(dead_code)] // not every test file needs every helper

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;

/// The example of that name, which `cargo test` builds with the tests.
pub fn example(name: &str) -> Command {
    let test = std::env::current_exe().expect("a test knows its own path");
    let profile = test
        .ancestors()
        .nth(2)
        .expect("tests lie in target/<profile>/deps");
    let program = profile
        .join("examples")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        program.exists(),
        "{} is not there: run `cargo build --examples` first",
        program.display()
    );
    self::program(program)
}

/// A program, without what the terminal of the tests may have set.
pub fn program(path: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(path);
    command
        .env_remove("COLUMNS")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

/// Starts it with pipes on all sides.
pub fn spawn(mut command: Command) -> Child {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example starts")
}

/// Runs it to its end on this input.
pub fn run(command: Command, input: impl AsRef<[u8]> + Send) -> Output {
    let mut child = spawn(command);
    let mut stdin = child.stdin.take().expect("stdin is piped");
    thread::scope(|scope| {
        // A program that does not read its input closes the pipe.
        scope.spawn(move || drop(stdin.write_all(input.as_ref())));
        child.wait_with_output().expect("the example ends")
    })
}

/// What a program wrote to standard output.
pub fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("the output is UTF-8")
}

/// What a program wrote to standard error.
pub fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8")
}

/// Starts it on this input, reads a little of what it writes, closes the pipe; its exit status and messages.
pub fn run_into_closed_pipe(command: Command, input: Vec<u8>) -> (Option<i32>, String) {
    let mut child = spawn(command);
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let mut stdout = child.stdout.take().expect("stdout is piped");
    stdout
        .read_exact(&mut [0; 8])
        .expect("something is written");
    drop(stdout);
    let output = child.wait_with_output().expect("the example ends");
    writer
        .join()
        .expect("writing into a closed pipe is no panic");
    (output.status.code(), stderr(&output).to_string())
}

/// A file in the directory that Cargo keeps for tests; the name is the test's own.
pub fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    std::fs::create_dir_all(&directory).expect("the directory can be made");
    let path = directory.join(name);
    std::fs::write(&path, bytes).expect("the file can be written");
    path
}

/// The command of each console block of README, with what README says that it prints.
pub fn readme_runs(readme: &str) -> Vec<(&str, String)> {
    let blocks = readme
        .split("\n```console\n$ ")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    blocks
        .filter_map(|block| block.split_once('\n'))
        .map(|(command, printed)| (command, printed.to_string()))
        .collect()
}
