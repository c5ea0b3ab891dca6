process.env.KRING_TEST_DEEP = 'true';
