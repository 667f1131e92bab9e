namespace Meerzorg.Rekentool.Excel;

public sealed partial class Formulier
{
    /// <summary>Fills in a form for one client. Nobody's name is known here: the client is called <c>client 1</c>.</summary>
    /// <remarks>
    /// Cells of the client and the hours that the application says nothing about are emptied, also where the template was filled in for another; what it says of
    /// the provider stays. The form holds no outcome until a spreadsheet program has calculated it. Hours of wonen and dagbesteding come from a day programme only.
    /// </remarks>
    /// <param name="sjabloon">The form, blank or filled in (.xlsx); it is read to its end, and not closed.</param>
    /// <param name="aanvraag">The application.</param>
    /// <param name="jaar">The year of the application, which must be that of the form.</param>
    /// <param name="soort"><see cref="Aanvraagsoort.Individueel"/> or <see cref="Aanvraagsoort.Preventief"/>.</param>
    /// <returns>The workbook, of which only input cells, outcomes of formulas and the setting to calculate differ.</returns>
    /// <exception cref="OngeldigFormulierException">The template is no form that is known, or has a formula in a cell to fill in.</exception>
    /// <exception cref="OngeldigeInvoerException">The form cannot hold the application exactly, or it cannot be calculated; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">One client is no group.</exception>
    public static byte[] Vul(Stream sjabloon, Aanvraag aanvraag, int jaar, Aanvraagsoort soort = Aanvraagsoort.Individueel)
    {
        ArgumentNullException.ThrowIfNull(sjabloon);
        ArgumentNullException.ThrowIfNull(aanvraag);
        if (soort == Aanvraagsoort.Groep) throw new ArgumentException("Een aanvraag voor één cliënt is geen groepsaanvraag.", nameof(soort));
        return Formuliervuller.Vul(sjabloon, aanvraag, jaar, soort);
    }

    /// <summary>Fills in a form for a group; each client is called by its <see cref="Groepsclient.Kenmerk"/>, because the form counts names.</summary>
    /// <inheritdoc cref="Vul(Stream, Aanvraag, int, Aanvraagsoort)"/>
    /// <param name="sjabloon">The form, blank or filled in (.xlsx); it is read to its end, and not closed.</param>
    /// <param name="groep">The application.</param>
    /// <param name="jaar">The year of the application, which must be that of the form.</param>
    public static byte[] Vul(Stream sjabloon, Groepsaanvraag groep, int jaar)
    {
        ArgumentNullException.ThrowIfNull(sjabloon);
        ArgumentNullException.ThrowIfNull(groep);
        return Formuliervuller.Vul(sjabloon, groep, jaar);
    }
}
