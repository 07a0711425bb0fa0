internal import HTML

/// Main part and aside, which stand beside each other where there is room; alone where one is empty.
func twoColumns(_ main: HTML, _ side: HTML) -> HTML {
  if main.isEmpty || side.isEmpty { return main + side }
  return """
    <div class="two">
    <div>\(main)</div>
    <div>\(side)</div>
    </div>

    """
}

/// Two sections beside each other where there is room; one alone where the other is empty.
func halves(_ first: HTML, _ second: HTML) -> HTML {
  if first.isEmpty || second.isEmpty { return first + second }
  return """
    <div class="half">
    <div>\(first)</div>
    <div>\(second)</div>
    </div>

    """
}
