namespace Aalborg.Personnel.Reporting;

/// <summary>A label of a picture: as much of its text as there is room for, where no line crosses it.</summary>
/// <param name="Text">The text; empty where there is no room.</param>
/// <param name="X">Where it starts, or ends where it ends at its room's end.</param>
/// <param name="EndsThere">Whether it ends at <paramref name="X"/>.</param>
internal readonly record struct PictureLabel(string Text, double X, bool EndsThere)
{
    /// <summary>The width of a character, on average.</summary>
    private const double CharacterWidth = 6.7;

    /// <summary>What is shorter says nothing.</summary>
    private const int LeastCharacters = 8;

    /// <summary>How far a label stays from the line.</summary>
    private const double Distance = 6;

    /// <summary>A label that is further away belongs to nothing.</summary>
    private const double NearEnough = 70;

    /// <summary>Puts a text into the first room that it fits, else into the widest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Where a line goes that no label may cross.</param>
    /// <param name="rooms">Where there is room, and whether the text is to end at the room's end.</param>
    public static PictureLabel In(string text, double line, params ReadOnlySpan<(double From, double To, bool EndsThere)> rooms)
    {
        var best = default((double From, double To, bool EndsThere));
        foreach (var room in rooms)
        {
            var part = Apart(room, line);
            if (text.Length * CharacterWidth <= part.To - part.From)
            {
                return At(text, part);
            }

            best = part.To - part.From > best.To - best.From ? part : best;
        }

        var most = (int)((best.To - best.From) / CharacterWidth);
        return At(most < LeastCharacters ? "" : Printable.Shortened(text, most), best);
    }

    private static PictureLabel At(string text, (double From, double To, bool EndsThere) room) => new(text, room.EndsThere ? room.To : room.From, room.EndsThere);

    /// <summary>The room where the line leaves it, nearest to what is labelled: beyond the line only where that is near.</summary>
    private static (double From, double To, bool EndsThere) Apart((double From, double To, bool EndsThere) room, double line)
    {
        if (line <= room.From - Distance || line >= room.To + Distance)
        {
            return room;
        }

        return room.EndsThere
            ? (room.To - line < NearEnough ? (room.From, Math.Min(room.To, line - Distance), true) : (line + Distance, room.To, true))
            : (line - room.From < NearEnough ? (Math.Max(room.From, line + Distance), room.To, false) : (room.From, line - Distance, false));
    }
}
