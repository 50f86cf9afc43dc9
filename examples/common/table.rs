//! A table for the terminal: columns side by side, long words in them wrapped.

/// What stands at the top of a column, and how its cells stand under it.
pub struct Column {
    pub title: &'static str,
    pub cells: Cells,
}

/// How the cells of a column stand.
pub enum Cells {
    /// At the right, as long as they are.
    Numbers,
    /// At the left, wrapped at this width at the earliest.
    Words(usize),
}

const GAP: &str = "  ";

/// The table in lines of this width, if there is any way.
pub fn render<const N: usize>(columns: &[Column; N], rows: &[[String; N]], width: usize) -> String {
    let titles = std::array::from_fn(|column| columns[column].title.to_string());
    let widths = widths(columns, &titles, rows, width);
    let rule = widths.map(|width| "─".repeat(width));
    let all = [&titles, &rule].into_iter().chain(rows);
    all.map(|row| render_row(columns, row, &widths)).collect()
}

/// The width of each column: that of its longest cell; where there is no room for that, words give way from the last column
/// on, as far as they may.
fn widths<const N: usize>(
    columns: &[Column; N],
    titles: &[String; N],
    rows: &[[String; N]],
    width: usize,
) -> [usize; N] {
    let longest = |column: usize| {
        rows.iter()
            .chain([titles])
            .map(|row| columns_of(&row[column]))
            .max()
            .unwrap_or(0)
    };
    let mut widths: [usize; N] = std::array::from_fn(longest);
    let mut excess = (widths.iter().sum::<usize>() + GAP.len() * (N - 1)).saturating_sub(width);
    for (width, column) in widths.iter_mut().zip(columns).rev() {
        if let Cells::Words(least) = column.cells {
            let given = excess.min(width.saturating_sub(least));
            *width -= given;
            excess -= given;
        }
    }
    widths
}

fn columns_of(text: &str) -> usize {
    textwrap::core::display_width(text)
}

fn render_row<const N: usize>(
    columns: &[Column; N],
    row: &[String; N],
    widths: &[usize; N],
) -> String {
    let cells: [_; N] = std::array::from_fn(|column| textwrap::wrap(&row[column], widths[column]));
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |number: usize| {
        let cell = |column: usize| {
            let text = cells[column].get(number).map_or("", |line| line.as_ref());
            let space = " ".repeat(widths[column].saturating_sub(columns_of(text)));
            match columns[column].cells {
                Cells::Numbers => space + text,
                Cells::Words(_) => text.to_string() + &space,
            }
        };
        (0..N)
            .map(cell)
            .collect::<Vec<_>>()
            .join(GAP)
            .trim_end()
            .to_string()
            + "\n"
    };
    (0..height).map(line).collect()
}
