namespace Aalborg.Personnel.Domain.Tests.Changes.WhatAndHow;

public class FrameTests
{
    [Fact]
    public void HasAnythingOpen_with_something_to_discuss_try_or_learn()
    {
        new Frame { ToDiscuss = ["a"] }.HasAnythingOpen.Should().BeTrue();
        new Frame { ToTry = ["a"] }.HasAnythingOpen.Should().BeTrue();
        new Frame { ToLearn = ["a"] }.HasAnythingOpen.Should().BeTrue();
    }

    [Fact]
    public void HasAnythingOpen_with_only_what_is_fixed_is_not() => new Frame { Fixed = ["a"] }.HasAnythingOpen.Should().BeFalse();
}
