using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Tests.Identity;

/// <summary>Which spellings can be one person's.</summary>
public class PersonNameTests
{
    [Theory]
    [InlineData("Haidar al-Abadi", "Haider Al-Abadi", "Spelling")]
    [InlineData("Jalal Talabani", "Jalal Talebani", "Spelling")]
    [InlineData("J. Stoltenberg", "Jens Stoltenberg", "Initial")]
    [InlineData("Al-Abadi", "Haider al-Abadi", "Short")]
    [InlineData("Thomas J. Watson, Jr.", "Thomas Watson", "Spelling")]
    [InlineData("Haakon VII", "Haakon", "Spelling")]
    [InlineData("Haakon VII", "Haakon VI", "None")]
    [InlineData("John Smith", "Jane Smith", "None")]
    [InlineData("Jan Smith", "Joan Smith", "None")]
    [InlineData("George W. Bush", "George H. W. Bush", "None")]
    [InlineData("George W. Bush", "George Bush", "Spelling")]
    [InlineData("Jens Stoltenberg", "Jens Stoltenhof", "None")]
    public void Spellings_initials_and_short_names_are_told_apart(string one, string other, string relation)
    {
        Assert.Equal(relation, new PersonName(one).RelationTo(new PersonName(other)).ToString());
        Assert.Equal(relation, new PersonName(other).RelationTo(new PersonName(one)).ToString());
    }

    [Theory]
    [InlineData("Haider al-Abadi", "Abadi")]
    [InlineData("Thomas J. Watson, Jr.", "Watson")]
    [InlineData("Ruud van der Meulen", "Meulen")]
    [InlineData("Nicholas II", "Nicholas")]
    public void The_surname_is_as_written_without_particles_suffixes_and_numbers(string name, string surname) =>
        Assert.Equal(surname, new PersonName(name).Surname);
}
