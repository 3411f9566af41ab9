namespace Aalborg.Personnel.Catalogue;

/// <summary>
/// The three words before a number, white space apart; what is stuck to its front counts as the first of them.
/// Asked about one number after the other it goes through the text once.
/// </summary>
internal ref struct WordsBefore(string text)
{
    private int _seen;
    private int _firstWord;
    private int _secondWord;
    private int _thirdWord;
    private int _latestName = -1;
    private int _latestNumber = -1;
    private Queue<(int Start, int End)>? _numbers;

    /// <summary>
    /// Whether one of the words before the number says that it is a production unit's (P-nummer), and no other number stands between.
    /// Starts are asked about in ascending order.
    /// </summary>
    public bool NameProductionUnit(int start)
    {
        for (; _seen < start; _seen++)
        {
            if (!char.IsWhiteSpace(text[_seen]) && (_seen == 0 || char.IsWhiteSpace(text[_seen - 1])))
            {
                (_firstWord, _secondWord, _thirdWord) = (_seen, _firstWord, _secondWord);
            }

            _latestName = Math.Max(_latestName, NameThatEnds(_seen + 1));
        }

        while (_numbers?.TryPeek(out var number) == true && number.End <= start)
        {
            _latestNumber = _numbers.Dequeue().Start;
        }

        return _latestName >= _thirdWord && _latestName > _latestNumber;
    }

    /// <summary>Adds a number that a name may belong to; each ends no earlier than the one before.</summary>
    public void AddNumber(int start, int end) => (_numbers ??= []).Enqueue((start, end));

    /// <summary>Where a name of a production unit's number begins that ends here, or -1.</summary>
    private readonly int NameThatEnds(int end)
    {
        if (text[end - 1] is not ('r' or 'R' or 'd' or 'D'))
        {
            return -1;
        }

        foreach (var name in (ReadOnlySpan<string>)["p-nr", "p-nummer", "produktionsenhed"])
        {
            if (text.AsSpan(0, end).EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return end - name.Length;
            }
        }

        return -1;
    }
}
